import type { ConceptId } from '@learnflow/contracts/concepts';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Look } from '../patterns/look.ts';
import type { Shapes } from './shapes/shapes.ts';
import type { Node, NodesByType } from './tree.ts';

/** What a detector may ask about the program besides the node before it. */
export interface Known {
  readonly look: Look;
  readonly shapes: Shapes;
  readonly nodes: NodesByType;
}

/** By type of node: whether this one shows the concept. What is below a node was asked before it. */
export type NodeTests = {
  readonly [N in TSESTree.Node as `${N['type']}`]?: (node: N, known: Known) => boolean;
};

/** How a concept is seen in a program. The sentences are read by people: the catalogue of concepts is made of them. */
export interface Detector {
  /** What counts; it goes on after "A program shows it when it …". */
  readonly shows: string;
  /** What looks alike and does not count. */
  readonly but: string;
  readonly on?: NodeTests;
  /** For what one node alone does not tell: the nodes that show it. */
  readonly whole?: (known: Known) => Iterable<Node>;
}

export type Detectors = Readonly<Partial<Record<ConceptId, Detector>>>;

/** Every node of its type shows the concept. */
export const always = (): boolean => true;
