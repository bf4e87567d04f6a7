import { isAhead } from '../ahead.ts';
import type { Entry } from '../recent.ts';

const MINUTE = 60_000;
const WINDOW = 30 * MINUTE;

/** What a rule looks at: never more than the bounded memory of one student. */
export interface Scene {
  readonly latest: Entry;
  /** Everything remembered up to the latest entry, in order. */
  readonly entries: readonly Entry[];
  /** The graded attempts at the latest entry's concept since three were last right in a row. */
  readonly opportunities: readonly string[];
}

/** Ids of what proves the rule, oldest first; undefined where it does not hold. */
export type Detect = (scene: Scene) => readonly string[] | undefined;

export const sceneAt = (latest: Entry, remembered: readonly Entry[], opportunities: readonly string[]): Scene => ({
  latest,
  entries: remembered.filter(({ at }) => at <= latest.at),
  opportunities,
});

/** The last half hour. */
export const lately = ({ latest, entries }: Scene): readonly Entry[] =>
  entries.filter(({ at }) => millisBetween(at, latest.at) <= WINDOW);

/** What came after the last success, of whatever kind. */
export const sinceSuccess = (entries: readonly Entry[]): readonly Entry[] =>
  entries.slice(entries.findLastIndex((entry) => 'passed' in entry && entry.passed) + 1);

/** Those about the same thing as the latest entry. */
export const here = ({ latest }: Scene, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => entry === latest || sameThing(entry, latest));

type About = Pick<Entry, 'exercise' | 'concept'>;

/** One exercise; two pieces of code of no exercise have nothing in common but their concept. */
export const sameThing = (a: About, b: About): boolean =>
  a.exercise === b.exercise && (a.exercise !== null || (a.concept !== null && a.concept === b.concept));

export const millisBetween = (earlier: string, later: string): number => Date.parse(later) - Date.parse(earlier);

export const isFresh = (at: string, now: string): boolean => !isAhead(at, now) && millisBetween(at, now) <= WINDOW;

export const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
