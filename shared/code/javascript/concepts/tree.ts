import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

export type Node = TSESTree.Node;

/** The nodes that a type's name stands for. */
export type NodeOf<T extends Node['type'] | `${Node['type']}`> = Extract<Node, { type: T }>;

/** A tree's nodes by their type, whatever is above before what is below. */
export class NodesByType {
  readonly #nodes = new Map<string, Node[]>();

  /** Walks the tree once, without a stack of calls, and gives every node its parent on the way. */
  constructor(root: TSESTree.Program) {
    const waiting: Node[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      this.#keep(node);
      for (const key of visitorKeys[node.type] ?? []) {
        const below = (node as unknown as Readonly<Record<string, unknown>>)[key];
        if (Array.isArray(below)) for (const one of below) adopt(one, node, waiting);
        else adopt(below, node, waiting);
      }
    }
  }

  of<T extends `${Node['type']}`>(type: T): readonly NodeOf<T>[] {
    return (this.#nodes.get(type) ?? []) as readonly Node[] as readonly NodeOf<T>[];
  }

  #keep(node: Node): void {
    const same = this.#nodes.get(node.type);
    if (same) same.push(node);
    else this.#nodes.set(node.type, [node]);
  }
}

function adopt(below: unknown, parent: Node, waiting: Node[]): void {
  if (typeof below !== 'object' || below === null || !('type' in below)) return;
  Reflect.set(below, 'parent', parent);
  waiting.push(below as Node);
}
