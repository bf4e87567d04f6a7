import { CONCEPT_IDS, type ConceptId } from '@learnflow/contracts/concepts';
import { parseProgram } from '../../program.ts';
import { usesIn } from '../tag.ts';
import type { Sample } from './sample.ts';

/** How often the tagger and a reader agree about one concept, in programs. */
export interface Tally {
  /** The reader sees it, and so does the tagger. */
  readonly seen: number;
  /** Only the reader sees it. */
  readonly missed: number;
  /** Neither sees it, though it looks alike. */
  readonly spared: number;
  /** Only the tagger sees it. */
  readonly wrong: number;
}

export const NONE: Tally = { seen: 0, missed: 0, spared: 0, wrong: 0 };

export const recallOf = ({ seen, missed }: Tally): number => seen / (seen + missed);
export const precisionOf = ({ seen, wrong }: Tally): number => seen / (seen + wrong);

export const conceptsIn = ({ code, path = 'sample.js' }: Sample): ReadonlySet<ConceptId> =>
  new Set(usesIn(parseProgram(code, { path }, { light: true })).map(({ concept }) => concept));

/** By concept, in teaching order. */
export function talliesOf(samples: readonly Sample[]): ReadonlyMap<ConceptId, Tally> {
  const tallies = new Map(CONCEPT_IDS.map((concept) => [concept, { ...NONE }]));
  for (const sample of samples) {
    const found = conceptsIn(sample);
    const count = (concept: ConceptId, which: keyof Tally): void => {
      const tally = tallies.get(concept);
      if (tally) tallies.set(concept, { ...tally, [which]: tally[which] + 1 });
    };
    for (const concept of sample.shows) count(concept, found.has(concept) ? 'seen' : 'missed');
    for (const concept of sample.not) count(concept, found.has(concept) ? 'wrong' : 'spared');
  }
  return tallies;
}

export const totalOf = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (sum, one) => ({
      seen: sum.seen + one.seen,
      missed: sum.missed + one.missed,
      spared: sum.spared + one.spared,
      wrong: sum.wrong + one.wrong,
    }),
    NONE,
  );
