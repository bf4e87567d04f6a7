import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, type FunctionNode, isFunction, memberName, within } from '../patterns/ast.ts';
import { nameOf } from '../quality/measures/functions.ts';

/** A function that calls itself, itself or by way of others of the program. */
export function recursiveFunction(tree: TSESTree.Program): FunctionNode | undefined {
  const functions = [...within(tree)].filter(isFunction);
  const byName = new Map(functions.map((func) => [nameOf(func), func]));
  const called = new Map(
    functions.map((func) => [func, calledIn(func).flatMap((name) => byName.get(name) ?? [])] as const),
  );
  return functions.find((func) => reaches(func, func, called));
}

/** Names that a function calls, as they are or as a method. */
const calledIn = (func: FunctionNode): readonly string[] =>
  [...within(func)].flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const name = calleeName(node.callee);
    return name === undefined ? [] : [name];
  });

/** Of a method only on `this` or on the class that it belongs to: `list.concat` calls somebody else's. */
function calleeName(callee: TSESTree.Expression): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression') return undefined;
  const own = callee.object.type === 'ThisExpression' || isClassAround(callee, callee.object);
  return own ? memberName(callee) : undefined;
}

const isClassAround = (node: TSESTree.Node, name: TSESTree.Node): boolean =>
  name.type === 'Identifier' &&
  [...above(node)].some((up) => (up.type === 'ClassDeclaration' ? up.id?.name === name.name : false));

function reaches(
  from: FunctionNode,
  goal: FunctionNode,
  called: ReadonlyMap<FunctionNode, readonly FunctionNode[]>,
): boolean {
  const seen = new Set<FunctionNode>();
  const waiting = [...(called.get(from) ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(called.get(next) ?? []));
  }
  return false;
}
