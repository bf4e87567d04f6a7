import { consistencyOf } from '@learnflow/contracts/consistency';
import type { Learner } from '@learnflow/contracts/documents/learner';
import { isKnown } from '@learnflow/contracts/known';
import type { Lesson, Misconception } from '@learnflow/shared/lessons';
import type { Noticed } from './noticed.ts';
import { type Told, wasTold } from './told.ts';

/** A part of a lesson that is told at once. */
export type Piece =
  | { readonly level: 'first' | 'contrast' | 'reminder' }
  | { readonly level: 'repair'; readonly misconception: Misconception };

/** As it is remembered. */
export const pieceName = (piece: Piece): string =>
  piece.level === 'repair' ? `repair:${piece.misconception.id}` : piece.level;

export interface Standing {
  readonly lesson: Lesson;
  readonly learner: Learner;
  readonly told: Told;
  readonly noticed: Noticed;
  readonly now: string;
  /** The misconception that the caller names, by its own id or by a pattern's. */
  readonly wanted: Misconception | undefined;
}

/** What to tell next: never what was told before. Undefined where all was told. */
export function nextPiece({ lesson, learner, told, noticed, now, wanted }: Standing): Piece | undefined {
  const repairs = lesson.misconceptions.map(repair);
  const shown = noticed.patterns[lesson.concept]?.pattern;
  const seen = lesson.misconceptions.filter(({ pattern }) => pattern !== null && pattern === shown);
  const pieces: readonly Piece[] = [
    ...(wanted ? [repair(wanted)] : []),
    // A refutation means nothing to whoever never heard of the concept.
    ...(isNew(lesson.concept, learner, told) ? [FIRST] : []),
    ...seen.map(repair),
    ...ORDERS[situation(lesson.concept, learner, told, now)](repairs),
  ];
  return pieces.find((piece) => !wasTold(told, pieceName(piece)));
}

const isNew = (concept: string, learner: Learner, { told }: Told): boolean =>
  told.length === 0 && (learner.concepts[concept]?.attempts ?? 0) === 0 && learner.placed[concept] === undefined;

/** By the misconception's own id, or by the pattern that shows it. */
export const misconceptionNamed = ({ misconceptions }: Lesson, name: string): Misconception | undefined =>
  misconceptions.find(({ id }) => id === name) ?? misconceptions.find(({ pattern }) => pattern === name);

const FIRST: Piece = { level: 'first' };
const CONTRAST: Piece = { level: 'contrast' };
const REMINDER: Piece = { level: 'reminder' };
const repair = (misconception: Misconception): Piece => ({ level: 'repair', misconception });

type Situation = 'knows' | 'open' | 'erred';

/** Whoever knew it is reminded, and meets the rest only by asking on; whoever erred since they heard is set right. */
const ORDERS: Readonly<Record<Situation, (repairs: readonly Piece[]) => readonly Piece[]>> = {
  knows: (repairs) => [REMINDER, CONTRAST, ...repairs],
  open: (repairs) => [FIRST, CONTRAST, ...repairs, REMINDER],
  erred: (repairs) => [...repairs, CONTRAST, FIRST, REMINDER],
};

function situation(concept: string, learner: Learner, { told }: Told, now: string): Situation {
  const row = learner.concepts[concept];
  if (isKnown(learner, concept, consistencyOf(learner, now)) && !row?.stuckAt) return 'knows';
  const since = told.at(-1)?.at;
  const tried = [row?.lastAt, row?.stuckAt].some((at) => at && since && Date.parse(at) > Date.parse(since));
  return tried ? 'erred' : 'open';
}
