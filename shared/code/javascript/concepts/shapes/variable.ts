import type { Definition, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, memberName } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import type { Node } from '../tree.ts';
import { shapeOfType } from './annotation.ts';
import { ARRAY_METHODS, TEXT_METHODS } from './library.ts';
import { ARRAY, ERROR, FUNCTION, MODULE, NUMBER, type Shape, TEXT } from './shape.ts';

interface Expressions {
  of(node: Node | null | undefined): Shape | undefined;
}

/** What a variable holds: by its type, by what it is given, and else by what only one kind of value can be asked. */
export function shapeOfVariable(variable: Variable, look: Look, values: Expressions): Shape | undefined {
  for (const definition of variable.defs) {
    const shape = annotated(definition) ?? defined(definition, look, values);
    if (shape) return shape;
  }
  return assigned(variable, values) ?? byUse(variable);
}

const annotated = ({ name }: Definition): Shape | undefined =>
  name.type === 'Identifier' ? shapeOfType(name.typeAnnotation?.typeAnnotation) : undefined;

function defined(definition: Definition, look: Look, values: Expressions): Shape | undefined {
  const { node, name } = definition;
  switch (definition.type) {
    case 'Variable':
      return node.type === 'VariableDeclarator' && node.id === name ? declared(node, values) : undefined;
    case 'Parameter':
      return isFunction(node) ? ofParameter(node, name, look, values) : undefined;
    case 'FunctionName':
      return FUNCTION;
    case 'ClassName':
      return node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
        ? { kind: 'class', made: node }
        : undefined;
    case 'CatchClause':
      return ERROR;
    case 'ImportBinding':
      // A name that is taken out of a module may be anything.
      return node.type === 'ImportSpecifier' ? undefined : MODULE;
    default:
      return undefined;
  }
}

function declared({ init, parent }: TSESTree.VariableDeclarator, values: Expressions): Shape | undefined {
  const loop: Node = parent.parent;
  if (loop.type === 'ForOfStatement' && loop.left === parent) return elementOf(values.of(loop.right));
  if (loop.type === 'ForInStatement' && loop.left === parent) return TEXT;
  return values.of(init);
}

function ofParameter(func: FunctionNode, name: Node, look: Look, values: Expressions): Shape | undefined {
  const at = func.params.findIndex((one) => one === name || ('left' in one && one.left === name));
  const parameter = func.params[at];
  if (!parameter)
    return func.params.some((one) => one.type === 'RestElement' && one.argument === name) ? ARRAY : undefined;
  if (parameter.type === 'AssignmentPattern') {
    const usual = values.of(parameter.right);
    if (usual) return usual;
  }
  return handedOver(func, at, values) ?? passed(func, at, look, values);
}

/** What an array's method hands to its callback. */
function handedOver(func: FunctionNode, at: number, values: Expressions): Shape | undefined {
  const call: Node = func.parent;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || call.arguments[0] !== func)
    return undefined;
  const method = memberName(call.callee) ?? '';
  const element = () => elementOf(values.of(call.callee.type === 'MemberExpression' ? call.callee.object : null));
  if (method === 'reduce' && at < 2) return (at === 0 && values.of(call.arguments[1])) || element();
  if (method === 'sort' || method === 'toSorted') return element();
  if (!ELEMENT_FIRST.has(method)) return undefined;
  return at === 0 ? element() : at === 1 ? NUMBER : undefined;
}

const ELEMENT_FIRST: ReadonlySet<string> = new Set(
  'map filter forEach find findIndex findLast findLastIndex some every flatMap'.split(' '),
);

/** What the program itself calls the function with. */
function passed(func: FunctionNode, at: number, look: Look, values: Expressions): Shape | undefined {
  const named = func.type === 'FunctionDeclaration' ? func : func.parent;
  if (named.type !== 'FunctionDeclaration' && named.type !== 'VariableDeclarator') return undefined;
  const own = look.declaredBy(named).find(({ identifiers }) => identifiers.some((one) => one === named.id));
  for (const { identifier } of own?.references ?? []) {
    const call: Node | undefined = identifier.parent;
    const shape = call?.type === 'CallExpression' && call.callee === identifier && values.of(call.arguments[at]);
    if (shape) return shape;
  }
  return undefined;
}

function assigned({ references }: Variable, values: Expressions): Shape | undefined {
  for (const { identifier } of references) {
    const to: Node | undefined = identifier.parent;
    const given = to?.type === 'AssignmentExpression' && to.left === identifier && GIVING.has(to.operator);
    const shape = given ? values.of(to.right) : undefined;
    if (shape && (to?.type !== 'AssignmentExpression' || to.operator === '=' || shape.kind === 'string')) return shape;
  }
  return undefined;
}

/** Adding a text to something makes a text of it. */
const GIVING: ReadonlySet<string> = new Set(['=', '+=']);

function byUse({ references }: Variable): Shape | undefined {
  for (const { identifier } of references) {
    const member: Node | undefined = identifier.parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier) continue;
    const name = memberName(member) ?? '';
    if (member.parent.type !== 'CallExpression' || member.parent.callee !== member) continue;
    if (TEXT_METHODS.has(name)) return TEXT;
    if (ARRAY_METHODS.has(name)) return ARRAY;
  }
  return undefined;
}

const elementOf = (shape: Shape | undefined): Shape | undefined => (shape?.kind === 'string' ? TEXT : shape?.element);
