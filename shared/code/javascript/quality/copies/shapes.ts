import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { childrenOf, within } from '../../patterns/ast.ts';

/** A tree by its form alone: names and values are left out, so that copies with other names are alike. */
export interface Shapes {
  /** Equal numbers for equal forms. */
  readonly of: ReadonlyMap<TSESTree.Node, number>;
  /** Nodes of a form, itself included. */
  readonly size: ReadonlyMap<TSESTree.Node, number>;
}

export function shapesOf(tree: TSESTree.Program): Shapes {
  const ids = new Map<string, number>();
  const of = new Map<TSESTree.Node, number>();
  const size = new Map<TSESTree.Node, number>();
  // Children come after their parents in this list, so that from its end on they are known before them.
  for (const node of [...within(tree)].reverse()) {
    const children = [...childrenOf(node)];
    const key = `${node.type} ${signOf(node)} ${children.map((child) => of.get(child)).join()}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    of.set(node, id);
    size.set(
      node,
      children.reduce((sum, child) => sum + (size.get(child) ?? 0), 1),
    );
  }
  return { of, size };
}

/** What tells nodes of one type apart besides what they are made of. */
export function signOf(node: TSESTree.Node): string {
  const sign = 'operator' in node ? node.operator : 'kind' in node ? node.kind : '';
  return `${sign}${'prefix' in node && node.prefix ? '<' : ''}${'computed' in node && node.computed ? '[' : ''}`;
}
