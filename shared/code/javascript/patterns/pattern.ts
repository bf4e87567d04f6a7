import type { ConceptId } from '@learnflow/contracts/concepts';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type ts from 'typescript';
import type { Look } from './look.ts';

/**
 * certain: follows from the code alone, and no correct program has it. type_certain: follows from types that are known.
 * heuristic: a sign that may mislead, never called an error.
 */
export type Certainty = 'certain' | 'type_certain' | 'heuristic';

/** error: the program does something else than it says. suspicious: it may. style: it runs the same, and reads worse. */
export type Kind = 'error' | 'suspicious' | 'style';

/** What fills the `{places}` of a sentence: the learner's own names and pieces of code. */
export type Facts = Readonly<Record<string, string>>;

/** Where a pattern was seen. */
export interface Spot {
  readonly at: TSESTree.Node;
  readonly facts?: Facts;
}

export type Seen = Spot | readonly Spot[] | undefined;

/** By type of node, called once for each in the order of the text. */
export type TreeListeners = {
  readonly [N in TSESTree.Node as `${N['type']}`]?: (node: N, look: Look) => Seen;
};

/** What a rule of ESLint reported. */
export interface Reported {
  readonly messageId: string | undefined;
  /** The outermost node that spans just the reported piece of text. */
  readonly node: TSESTree.Node | undefined;
  /** The smallest node around the place: some rules point at a keyword or an operator. */
  readonly around: TSESTree.Node;
}

/** Where a piece of text lies, as TypeScript counts: offsets. */
export interface TypeSpot {
  readonly start: number;
  readonly facts?: Facts;
}

export interface TypeLook {
  readonly checker: ts.TypeChecker;
  readonly source: ts.SourceFile;
  /** Names of variables and properties whose type the program changes as it runs, so that nothing follows from it. */
  readonly unsteady: ReadonlySet<string>;
}

/** How a pattern is found: by its own look at the tree, by a rule of ESLint, by what TypeScript says or knows. */
export type Find =
  | { readonly by: 'tree'; readonly on: TreeListeners }
  | {
      readonly by: 'eslint';
      readonly rule: string;
      readonly options?: readonly unknown[];
      /** Which reports count, and what is said of them; every one where left out. */
      readonly spot?: (reported: Reported, look: Look) => Spot | undefined;
    }
  | {
      readonly by: 'diagnostic';
      /** TypeScript's numbers. */
      readonly codes: readonly number[];
      readonly spot: (node: ts.Node, look: TypeLook, code: number, message: string) => TypeSpot | undefined;
    }
  | { readonly by: 'types'; readonly spot: (node: ts.Node, look: TypeLook) => TypeSpot | undefined };

/** A call that shows what goes wrong: what it gives on the right example and on the wrong one, as Node prints it. */
export interface Harm {
  readonly call: string;
  readonly expected: string;
  readonly actual: string;
}

/** One kind of mistake. Everything the house knows of it stands here, and the tests run both of its examples. */
export interface Pattern {
  /** kebab-case; written into events, so that it never comes to mean something else. */
  readonly id: string;
  readonly certainty: Certainty;
  readonly kind: Kind;
  /** 0..100 among patterns of its kind and certainty: how much it hurts, and how early it should be told. */
  readonly weight: number;
  readonly concept: ConceptId;
  /** The misconception's name in the inventory of progmiscon.org, for JavaScript unless it says otherwise. */
  readonly progmiscon?: string;
  /** One sentence for a beginner, with `{facts}`. */
  readonly say: string;
  /** What to look at next, with `{facts}`; never the corrected code. */
  readonly check: string;
  readonly find: Find;
  /** Ids of weaker patterns that say less about the same line. */
  readonly covers?: readonly string[];
  readonly wrong: string;
  readonly right: string;
  /** Correct programs that look alike; none of them may raise this pattern. */
  readonly lookalikes?: readonly string[];
  readonly harm: Harm | { readonly none: string };
}

export const definePattern = (pattern: Pattern): Pattern => pattern;

/** A pattern seen in a learner's program. Plain data. */
export interface Finding {
  readonly pattern: string;
  readonly certainty: Certainty;
  readonly kind: Kind;
  readonly weight: number;
  readonly concept: ConceptId;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly say: string;
  readonly check: string;
}

/** Fills a sentence's `{places}`. Throws where a fact is missing: the pattern forgot it. */
export const filled = (sentence: string, facts: Facts = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`no fact for ${place} in "${sentence}"`);
    return fact;
  });
