import { calleeOf, isCall, lastName, receiver } from '../kinds.ts';
import { bare, isFunction, memberName, type Node } from '../places.ts';
import { builtInOrigin } from './built-in.ts';
import { amongst, nothingSaid } from './choices.ts';
import { elementOrigin } from './element.ts';
import { keyOrigin } from './key.ts';
import { giving, type Origin, possible, proved } from './origin.ts';
import { parameterOrigin } from './parameter.ts';
import { propertyOrigin } from './property.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { returnOrigin } from './return-origin.ts';
import { functionOf } from './returns.ts';
import { thisOrigin } from './this.ts';
import { nameOrigin } from './variable.ts';

/** Why an expression is undefined or null, as far as the code tells. */
export function nothingFrom(expression: Node, trail: Trail): Origin | undefined {
  const node = bare(expression);
  if (trail.depth <= 0) return undefined;
  const line = node.loc.start.line;
  const said = nothingSaid(node);
  if (said !== undefined) return giving(said, proved(line, `line ${line} gives ${said}`, 'a value in its place'));
  switch (node.type) {
    case 'Identifier':
      return nameOrigin(node, trail, nothingFrom, parameterOrigin);
    case 'CallExpression':
      return ofCall(node, trail, false);
    case 'AwaitExpression':
      return ofAwaited(node.argument, trail);
    case 'MemberExpression':
      return (
        elementOrigin(node, trail, nothingFrom) ??
        propertyOrigin(node, trail, nothingFrom) ??
        keyOrigin(node, trail) ??
        optionalOrigin(node)
      );
    case 'ThisExpression':
      return thisOrigin(node, trail.places);
    case 'AssignmentExpression':
      return node.operator === '=' ? nothingFrom(node.right, deeper(trail)) : undefined;
    case 'LogicalExpression':
      return amongst(node.operator === '&&' ? [node.left, node.right] : [node.right], trail, nothingFrom);
    case 'ConditionalExpression':
      return amongst([node.alternate, node.consequent], trail, nothingFrom);
    default:
      return undefined;
  }
}

function ofAwaited(argument: Node, trail: Trail): Origin | undefined {
  const call = bare(argument);
  return isCall(call) ? ofCall(call, trail, true) : nothingFrom(call, deeper(trail));
}

function ofCall(call: Node, trail: Trail, awaited: boolean): Origin | undefined {
  if (!isCall(call)) return undefined;
  const callee = calleeOf(call);
  const fn = functionOf(callee, trail.places) ?? methodOf(callee, trail);
  if (!fn || !isFunction(fn)) return builtInOrigin(call, trail, nothingFrom);
  return fn.generator || (fn.async && !awaited) ? undefined : returnOrigin(fn, call, trail, nothingFrom);
}

/** A method of an object or a class that the program writes itself. */
function methodOf(callee: Node, trail: Trail): Node | undefined {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const object = receiver(callee);
  const made = object && resolve(object, deeper(trail));
  if (name === undefined || !made) return undefined;
  if (made.type === 'ObjectExpression') {
    const property = made.properties.find((one) => one.type === 'Property' && lastName(one.key) === name);
    return property?.type === 'Property' ? property.value : undefined;
  }
  const built = made.type === 'NewExpression' ? resolve(made.callee, deeper(trail)) : undefined;
  if (built?.type !== 'ClassDeclaration' && built?.type !== 'ClassExpression') return undefined;
  const method = built.body.body.find((one) => one.type === 'MethodDefinition' && lastName(one.key) === name);
  return method?.type === 'MethodDefinition' && isFunction(method.value) ? method.value : undefined;
}

/** `a?.b` gives undefined where a is nothing. */
function optionalOrigin(node: Node): Origin | undefined {
  if (node.type !== 'MemberExpression' || !node.optional) return undefined;
  const { line } = node.loc.start;
  return possible(
    line,
    `?. on line ${line} gives undefined when nothing is before it`,
    undefined,
    'optional-chaining-nullish',
  );
}
