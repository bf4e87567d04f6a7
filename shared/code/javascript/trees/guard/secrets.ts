import { COMMON } from './common.ts';
import { isOwnConcept } from './concept-roots.ts';
import { digest } from './digest.ts';
import { fragmentTree, programTree } from './fragments.ts';
import { spelledIn } from './spelled.ts';
import type { Thresholds } from './thresholds.ts';
import { runsOf, wordsOf } from './tokens.ts';

/** What of a solution nobody was shown yet. */
export interface Secrets {
  readonly subtrees: ReadonlySet<string>;
  /** The same whichever way round a condition is asked. */
  readonly either: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

export interface Known {
  readonly solution: string;
  /** The learner's own code, what they were given, and the code in the statement. */
  readonly seen: readonly string[];
  /** Of the exercise, the main one first. */
  readonly concepts: readonly string[];
}

/** How many solutions of the bank have a piece, the exercise's own among them. */
export type Commons = ReadonlyMap<string, number>;

export function secretsOf(
  { solution, seen, concepts }: Known,
  { nodes, tokens, common }: Thresholds,
  commons: Commons = COMMON,
): Secrets {
  const pieces = solutionPieces(solution, { nodes, tokens });
  const shown = seen.flatMap((code) => {
    const tree = treeOf(code);
    return tree ? spelledIn(tree, nodes) : [];
  });
  const shownRuns = seen.map((code) => runsOf(wordsOf(code), tokens));
  const main = concepts.slice(0, 1);
  const isCommon = (piece: string) => (commons.get(digest(piece)) ?? 0) > common && !isOwnConcept(piece, main);
  const without = (all: Iterable<string>, known: ReadonlySet<string>) =>
    new Set([...all].filter((piece) => !known.has(piece) && !isCommon(piece)));
  return {
    subtrees: without(
      pieces.subtrees.map(({ text }) => text),
      new Set(shown.map(({ text }) => text)),
    ),
    either: without(
      pieces.subtrees.filter(({ text }) => !isCommon(text)).map(({ either }) => either),
      new Set(shown.map(({ either }) => either)),
    ),
    runs: without(pieces.runs, new Set(shownRuns.flatMap((runs) => [...runs]))),
  };
}

/** All that a solution consists of, in pieces. */
export function solutionPieces(solution: string, { nodes, tokens }: Pick<Thresholds, 'nodes' | 'tokens'>) {
  const tree = programTree(solution);
  return {
    subtrees: tree ? spelledIn(tree, nodes) : [],
    runs: [...runsOf(wordsOf(solution), tokens)].filter(tells),
  };
}

const FEWEST_TELLING = 3;

/** A list of names is not code yet. */
const tells = (run: string): boolean => run.split(' ').filter((word) => TELLING.test(word)).length >= FEWEST_TELLING;

const treeOf = (code: string) => programTree(code) ?? fragmentTree(code);

/** Operators, values and names that are no variable's. What joins them stands in every program. */
const TELLING = /^(?!(?:=|=>|return|let|const|function|if|for|new|export|else|of|async)$)[\w"'`<>!=+*/%&|?-]/;
