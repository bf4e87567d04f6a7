import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above } from '../ast.ts';
import type { Look } from '../look.ts';

/** Whether strict rules hold here wherever the program runs; a text that is only read as a module may be a script. */
export function isStrict(node: TSESTree.Node, { tree }: Look): boolean {
  if (tree.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export'))) return true;
  for (const up of above(node)) {
    if (up.type === 'ClassBody') return true;
    if ((up.type === 'BlockStatement' || up.type === 'Program') && up.body.some(isUseStrict)) return true;
  }
  return false;
}

const isUseStrict = (statement: TSESTree.Node): boolean =>
  statement.type === 'ExpressionStatement' && 'directive' in statement && statement.directive === 'use strict';
