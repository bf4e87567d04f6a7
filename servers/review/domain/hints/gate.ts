import type { Facts } from '@learnflow/shared/skill';
import { type HintLog, ladderOf, lastAt, reached, type Subject } from './log.ts';
import type { HintPolicy } from './policy.ts';

/** All that opens or closes a level. */
export interface Asking extends Subject {
  readonly log: HintLog;
  /** The level that was asked for, if any. */
  readonly wanted: number | undefined;
  /** The code does not parse. */
  readonly syntax: boolean;
  /** Whether an attempt at the problem was graded. */
  readonly tried: boolean;
  /** Of the code; null of a quiz. */
  readonly digest: string | null;
  readonly struggling: boolean;
  readonly policy: HintPolicy;
  /** The last level that this problem can have hints of, and why there are no more. */
  readonly top: { readonly level: number; readonly why: string };
  readonly now: string;
}

/** A level that may be given, or why it may not: the refusal and its facts. */
export type Step =
  | { readonly level: number }
  | { readonly closed: 'too_fast' | 'not_yet' | 'level_above'; readonly facts: Facts };

/** Requests closer together than this are no reading (Aleven & Koedinger). */
const APART_SECONDS = 20;
const TOO_MANY = 3;
const WAIT_SECONDS = 60;

export function stepOf(asking: Asking): Step {
  const { wanted, syntax } = asking;
  const fast = tooFast(asking);
  if (fast) return fast;
  const ladder = ladderOf(asking.log, asking);
  const next = Math.max(syntax ? 1 : 0, reached(ladder) + 1);
  const level = wanted ?? next;
  const above = ceiling(asking, level);
  if (above) return above;
  const opens = level > reached(ladder) ? whatOpens(level, ladder, asking) : undefined;
  return opens === undefined ? { level } : { closed: 'not_yet', facts: { level, opens } };
}

/** The third request within seconds about the same code asks for an answer and not for a hint. */
function tooFast({ log: { given }, digest, now }: Asking): Step | undefined {
  const since = given.slice(given.findLastIndex((hint) => hint.digest !== digest) + 1);
  const times = [...since.slice(1 - TOO_MANY).map(({ at }) => at), now].map(Date.parse);
  if (times.length < TOO_MANY) return undefined;
  const apart = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1000);
  if (apart.some((seconds) => seconds >= APART_SECONDS || seconds < 0)) return undefined;
  return { closed: 'too_fast', facts: { seconds: Math.ceil(APART_SECONDS - (apart.at(-1) ?? 0)) } };
}

function ceiling({ top, policy, digest }: Asking, level: number): Step | undefined {
  const taught = { level: policy.maxHintLevel, why: policy.maxHintLevel === 4 ? BOTTOM : 'the class has no more' };
  const [lowest = top] = [top, taught].toSorted((a, b) => a.level - b.level);
  return level > lowest.level ? { closed: 'level_above', facts: ended(lowest, digest !== null) } : undefined;
}

/** Where hints end, why, and what a learner can do about it alone. */
export const ended = ({ level, why }: Asking['top'], hasCode: boolean): Facts => ({
  most: level,
  why,
  instead: hasCode
    ? `Change the code and ask again; about the same mistake ask with level ${level}`
    : `Answer it, or ask with level ${level}`,
});

const BOTTOM = 'only a teacher opens the last one, with class_update hints 5';

/** What has to happen before a level is given; undefined where nothing has. */
function whatOpens(level: number, ladder: HintLog, asking: Asking): string | undefined {
  const { syntax, tried, digest, policy, struggling } = asking;
  if (level <= 0 || (syntax && level <= 4)) return undefined;
  if (level === 1) return tried ? undefined : 'grade_submission one attempt first';
  if (level === 2) return tried || waited(asking) ? undefined : 'grade_submission one attempt, or let a minute pass';
  const before = lastAt(ladder, level - 1);
  if (!before) return `level ${level - 1} comes first`;
  if (level === 3) return before.digest === digest ? 'change the code with hint 2 in mind' : undefined;
  if (level === 4)
    return policy.openNextStep || struggling ? undefined : 'try again and grade_submission; it opens to who is stuck';
  return undefined;
}

function waited({ log: { given }, now }: Asking): boolean {
  const [first] = given;
  return first !== undefined && (Date.parse(now) - Date.parse(first.at)) / 1000 >= WAIT_SECONDS;
}
