import { calleeOf, isCall, lastName } from '../kinds.ts';
import { bare, isFunction, type Node } from '../places.ts';
import { contentsOf, listBehind } from './contents.ts';
import { isHeld } from './held.ts';
import { sortOf } from './kind-of.ts';
import { deeper, type Trail } from './resolve.ts';
import { functionOf, returnsOf } from './returns.ts';

/** What an expression of this kind makes is always something. */
const SOLID: ReadonlySet<string> = new Set([
  'TemplateLiteral',
  'ObjectExpression',
  'ArrayExpression',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassExpression',
  'NewExpression',
  'BinaryExpression',
  'UpdateExpression',
]);

/** Whether the code proves that a value is neither undefined nor null. False where it does not tell. */
export function isSolid(expression: Node, trail: Trail): boolean {
  const node = bare(expression);
  if (trail.depth <= 0) return false;
  const isSo = (one: Node) => isSolid(one, deeper(trail));
  switch (node.type) {
    case 'Literal':
      return node.raw !== 'null';
    case 'UnaryExpression':
      return node.operator !== 'void';
    case 'Identifier':
      return isSolidName(node, trail);
    case 'LogicalExpression':
      return isSo(node.right) && (node.operator !== '&&' || isSo(node.left));
    case 'ConditionalExpression':
      return isSo(node.consequent) && isSo(node.alternate);
    case 'AssignmentExpression':
      return node.operator === '=' ? isSo(node.right) : !/^(?:&&|\|\||\?\?)=$/.test(node.operator);
    case 'CallExpression':
      return isSolidCall(node, trail);
    default:
      return SOLID.has(node.type);
  }
}

function isSolidName(node: Node, trail: Trail): boolean {
  const { places } = trail;
  const variable = places.variable(node);
  const [def] = variable?.defs ?? [];
  if (!variable || !def) return false;
  if (def.type === 'FunctionName' || def.type === 'ClassName' || isHeld(node, trail)) return true;
  const list = listBehind(node, places);
  if (list) return holdsOnlySolid(list, trail);
  if (def.type !== 'Variable' || def.node.id.type !== 'Identifier' || !def.node.init) return false;
  const writes = variable.references.filter((reference) => reference.isWrite());
  return writes.every(({ writeExpr }) => writeExpr && isSolid(writtenBy(writeExpr), deeper(trail)));
}

/** The whole of what is written: `a += 1` gives a number or a text whatever stands right of it. */
function writtenBy(value: Node): Node {
  const parent = 'parent' in value ? value.parent : undefined;
  return parent?.type === 'AssignmentExpression' && parent.operator !== '=' ? parent : value;
}

/** Whether the code shows everything that a list holds, and all of it is something. */
export function holdsOnlySolid(list: Node, trail: Trail): boolean {
  const contents = contentsOf(list, deeper(trail));
  return contents?.closed === true && contents.values.every((value) => value && isSolid(value, deeper(trail)));
}

function isSolidCall(node: Node, trail: Trail): boolean {
  if (!isCall(node)) return false;
  const callee = calleeOf(node);
  const fn = functionOf(callee, trail.places);
  if (!fn) {
    const sort = declaresMethod(lastName(callee), trail) ? undefined : sortOf(node, trail);
    return sort !== undefined && sort !== 'undefined' && sort !== 'null';
  }
  if (fn.async || fn.generator) return true;
  const { value, expressions } = returnsOf(fn, trail.places);
  return value === 'always' && expressions.every((one) => isSolid(one, { ...deeper(trail), callers: [] }));
}

/** Whether the program has a method of its own by this name, which a built-in's would be mistaken for. */
export function declaresMethod(name: string | undefined, { places }: Trail): boolean {
  return places.nodes.some((node) => {
    if (node.type === 'MethodDefinition') return lastName(node.key) === name;
    return node.type === 'Property' && lastName(node.key) === name && isFunction(node.value);
  });
}
