import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** Something written again that stands elsewhere already. */
export interface Copy {
  readonly at: TSESTree.Node;
  readonly original: TSESTree.Node;
  readonly statements: number;
}
