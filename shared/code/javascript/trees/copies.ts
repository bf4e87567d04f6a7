import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

type Node = TSESTree.Node;

/** Changed copies of nodes: the tree of the text stays as it is, and every copy knows what it stands for. */
export class Copies {
  readonly #origins = new Map<Node, Node>();

  /** The node of the text that a copy was made for. */
  origin(node: Node): Node {
    return this.#origins.get(node) ?? node;
  }

  /** A copy keeps its place in the text. */
  of<T extends Node>(from: Node, changes: object): T {
    const made = { ...from, ...changes } as T;
    this.#origins.set(made, this.origin(from));
    return made;
  }

  /** The node itself where no part of it changes. */
  mapped(node: Node, change: (part: Node) => Node): Node {
    let changes: Record<string, unknown> | undefined;
    for (const key of visitorKeys[node.type] ?? []) {
      const value: unknown = Reflect.get(node, key);
      const next = Array.isArray(value) ? each(value, change) : isNode(value) ? change(value) : value;
      if (next !== value) changes = { ...changes, [key]: next };
    }
    return changes ? this.of(node, changes) : node;
  }

  /** A tree in which some nodes are others. */
  replaced(root: Node, by: (node: Node) => Node | undefined): Node {
    return by(root) ?? this.mapped(root, (part) => this.replaced(part, by));
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function each(list: readonly unknown[], change: (part: Node) => Node): readonly unknown[] {
  const next = list.map((one) => (isNode(one) ? change(one) : one));
  return next.some((one, index) => one !== list[index]) ? next : list;
}
