import type { Guarded } from '../../../../hints.ts';
import { guard } from '../guard.ts';
import type { Commons } from '../secrets.ts';
import { THRESHOLDS, type Thresholds } from '../thresholds.ts';
import type { Tried } from './exercise.ts';
import { NEGATIVES, type Negative } from './negatives.ts';
import { positivesOf } from './positives.ts';

/** A text, whether it gives something away, and whether the guard says so. */
export interface Verdict {
  readonly exercise: string;
  readonly kind: string;
  readonly leaks: boolean;
  readonly caught: boolean;
  readonly text: string;
}

/** Positives are tried as worked examples, where code is allowed: what is caught is caught by what it says. */
const TRIED_AT = 3;

export function positiveVerdicts(
  tried: Tried,
  commons: Commons,
  thresholds: Thresholds = THRESHOLDS,
): readonly Verdict[] {
  const positives = positivesOf(tried, commons);
  const hints = positives.map(({ text, code }, index) => ({
    id: `${index}`,
    level: TRIED_AT,
    text,
    ...(code !== undefined && { code }),
  }));
  return guard({ ...askedOf(tried), hints }, thresholds, commons).map((leak, index) => ({
    exercise: tried.id,
    kind: positives[index]?.disguise ?? '',
    leaks: true,
    caught: leak !== null,
    text: `${positives[index]?.text} ${positives[index]?.code ?? ''}`,
  }));
}

export function negativeVerdicts(
  tried: Tried,
  negatives: readonly Negative[],
  kind: string,
  commons?: Commons,
  thresholds: Thresholds = THRESHOLDS,
): readonly Verdict[] {
  const hints = negatives.map(({ level, text, code }, index) => ({
    id: `${index}`,
    level,
    text,
    ...(code !== undefined && { code }),
  }));
  return guard({ ...askedOf(tried), hints }, thresholds, commons).map((leak, index) => ({
    exercise: tried.id,
    kind,
    leaks: false,
    caught: leak !== null,
    text: `${leak?.rule} ${leak?.what}: ${negatives[index]?.text}`,
  }));
}

export const negativesFor = (exercise: string): readonly Negative[] =>
  NEGATIVES.filter((negative) => negative.exercise === exercise);

const askedOf = ({ solution, seen, spec, concepts }: Tried): Omit<Guarded, 'hints'> => ({
  solution,
  seen: [...seen],
  spec,
  concepts: [...concepts],
  shown: '',
  edit: null,
});
