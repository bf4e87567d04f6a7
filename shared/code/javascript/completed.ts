import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

/** What typescript-estree's nodes of a type have in every program, and acorn's lack. */
const LACKING: Readonly<Record<string, () => object>> = {
  Identifier: () => ({ decorators: [] }),
  ArrayPattern: () => ({ decorators: [] }),
  ObjectPattern: () => ({ decorators: [] }),
  AssignmentPattern: () => ({ decorators: [] }),
  RestElement: () => ({ decorators: [] }),
  PropertyDefinition: () => ({ decorators: [] }),
  MethodDefinition: () => ({ decorators: [] }),
  ClassDeclaration: () => ({ decorators: [], implements: [] }),
  ClassExpression: () => ({ decorators: [], implements: [] }),
  ImportDeclaration: () => ({ importKind: 'value' }),
  ImportSpecifier: () => ({ importKind: 'value' }),
  ExportNamedDeclaration: () => ({ exportKind: 'value' }),
  ExportAllDeclaration: () => ({ exportKind: 'value' }),
};

/** acorn's tree with what those who know typescript-estree's rely on. Changes the tree that it is given. */
export function completed(root: TSESTree.Program): TSESTree.Program {
  const waiting: TSESTree.Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type } = node;
    const lacking = LACKING[type];
    if (lacking) Object.assign(node, lacking());
    for (const key of visitorKeys[type] ?? []) {
      const below = Reflect.get(node, key);
      for (const one of Array.isArray(below) ? below : [below]) if (one?.type) waiting.push(one);
    }
  }
  return root;
}
