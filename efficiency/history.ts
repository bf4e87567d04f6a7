import { z } from 'zod';

/** One thing a student did, as record_activity is told of it. */
export const Activity = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  kind: z.enum(['exercise', 'quiz', 'quality', 'statement']),
  concept: z.string().optional(),
  exercise: z.string().optional(),
  level: z.enum(['easy', 'medium', 'hard']).optional(),
  score: z.number().optional(),
  hints: z.int().optional(),
  text: z.string().optional(),
  /** One of a class; the task's own student where left out. */
  student: z.string().optional(),
});
export type Activity = z.output<typeof Activity>;

/** A first attempt at an item by one of many, as the item's rating takes it. */
export const Attempt = z.strictObject({ item: z.string(), right: z.boolean(), predicted: z.number() });
export type Attempt = z.output<typeof Attempt>;

/** Which events an answer rests on: a worker without the skill must read these and no others. */
export const Reads = z.strictObject({
  concept: z.string().optional(),
  concepts: z.array(z.string()).optional(),
  /** ISO 8601, UTC. */
  since: z.string().optional(),
  /** The days with a graded attempt in the fortnight up to now, of any concept. */
  days: z.boolean().default(false),
});
export type Reads = z.output<typeof Reads>;

export const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The events that are read, in the fewest words that keep them whole. */
export function eventsAsRead(history: readonly Activity[], reads: Reads, now: string): string {
  const { concept, concepts = concept === undefined ? undefined : [concept], since = '' } = reads;
  const kept = history.filter((event) => !concepts || concepts.includes(event.concept ?? ''));
  const lines = kept.filter(({ at }) => at >= since).map((event) => lineOf(event, reads));
  return [...lines, ...(reads.days ? [`active: ${daysOf(history, now).join(' ')}`] : [])].join('\n');
}

/** `03-02 exercise lap-times easy 0.5 hints 1`: no year, no name of what is the same in all of them. */
function lineOf({ at, kind, concept, exercise, level, score, hints, text, student }: Activity, reads: Reads): string {
  const when = reads.since === undefined ? at.slice(5, 10) : at.slice(11, 16);
  const about = reads.concept === undefined ? concept : undefined;
  return [student, when, kind, about, exercise, level, score, hints ? `hints ${hints}` : undefined, text]
    .filter((word) => word !== undefined)
    .join(' ');
}

const FORTNIGHT = 14;

function daysOf(history: readonly Activity[], now: string): string[] {
  const graded = history.filter(({ kind }) => kind === 'exercise' || kind === 'quiz');
  const days = new Set(graded.map(({ at }) => at.slice(0, 10)));
  const first = new Date(Date.parse(now) - (FORTNIGHT - 1) * 86_400_000).toISOString().slice(0, 10);
  return [...days].filter((day) => day >= first).map((day) => day.slice(5));
}

/** Attempts in a row of text, a line an item: the predicted chance in percent, and + or -. */
export const attemptsAsRead = (attempts: readonly Attempt[]): string =>
  [...Map.groupBy(attempts, ({ item }) => item)]
    .map(([item, some]) => `${item} ${some.map(signOf).join(' ')}`)
    .join('\n');

const signOf = ({ predicted, right }: Attempt): string => `${Math.round(predicted * 100)}${right ? '+' : '-'}`;
