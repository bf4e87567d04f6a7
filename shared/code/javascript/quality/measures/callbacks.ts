import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, type FunctionNode, isFunction } from '../../patterns/ast.ts';

/** Given to a call, to be called by others. */
export function isHandedOver(func: TSESTree.Node): boolean {
  const { parent } = func;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee !== func;
}

/** How many callbacks lie around a callback, itself included; 0 for any other function. */
export function callbacksDeep(root: FunctionNode | TSESTree.Program): number {
  if (!isHandedOver(root)) return 0;
  let depth = 1;
  for (const up of above(root)) {
    if (!isFunction(up)) continue;
    if (!isHandedOver(up)) break;
    depth++;
  }
  return depth;
}
