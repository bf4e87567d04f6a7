import { setTimeout as sleep } from 'node:timers/promises';
import { type Drawn, draw } from './mix.ts';

/** Where the servers of a house are called, and how a student shows who they are. */
export interface Target {
  readonly url: (server: string) => string;
  readonly headersOf: (student: string) => Readonly<Record<string, string>>;
}

export interface Load {
  readonly students: number;
  readonly seconds: number;
  /** Seconds between two calls of a student, at the mean; the gaps are exponential. */
  readonly gap: number;
  readonly seed: number;
  /** What students of this run are called by, so that no earlier run's answers are theirs. */
  readonly run: string;
}

export interface Loaded {
  /** Milliseconds of every call, by skill. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** What was answered with something else than 200 or a declared refusal, with its first words. */
  readonly errors: readonly string[];
  /** How many calls of a skill succeeded, by `student skill`. */
  readonly succeeded: ReadonlyMap<string, number>;
  readonly calls: number;
}

/** Refusals that a busy student meets in any house: an answer, and no error. */
const DECLARED = new Set(['too_fast', 'no_evidence', 'not_yet', 'no_attempt', 'too_soon', 'nothing_more']);

/** Students who call on their own, none waiting for another. A call that takes long delays only the student's own next one. */
export async function load({ students, seconds, gap, seed, run }: Load, target: Target): Promise<Loaded> {
  const times = new Map<string, number[]>();
  const succeeded = new Map<string, number>();
  const errors: string[] = [];
  let calls = 0;
  const end = performance.now() + seconds * 1_000;

  async function live(number: number): Promise<void> {
    const random = chance(seed * 100_003 + number);
    const student = `${run}-${number}`;
    for (let n = 0; ; n += 1) {
      await sleep(-Math.log(1 - random()) * gap * 1_000);
      if (performance.now() >= end) return;
      await one(student, draw(random(), n), `${student}-${n}`);
    }
  }

  async function one(student: string, drawn: Drawn, id: string): Promise<void> {
    calls += 1;
    const { ms, ok, said } = await call(target, student, drawn, id);
    const { skill } = drawn;
    times.set(skill, [...(times.get(skill) ?? []), ms]);
    if (ok) {
      const key = `${student} ${skill}`;
      succeeded.set(key, (succeeded.get(key) ?? 0) + 1);
    } else if (!isDeclared(said)) errors.push(`${skill} ${said.slice(0, 200)}`);
  }

  await Promise.all(Array.from({ length: students }, (_, number) => live(number)));
  return { times, errors, succeeded, calls };
}

/** One call as a client makes it, and how long until the whole answer was there. */
export async function call(
  target: Target,
  student: string,
  { server, skill, body }: Drawn,
  id: string,
): Promise<{ readonly ms: number; readonly ok: boolean; readonly said: string }> {
  const started = performance.now();
  const answered = await fetch(`${target.url(server)}/${server}/${skill.replaceAll('_', '-')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': id, ...target.headersOf(student) },
    body: JSON.stringify(body),
  }).then(
    async (response) => ({ ok: response.ok, said: await response.text() }),
    (error: Error) => ({ ok: false, said: String(error.cause ?? error) }),
  );
  return { ms: performance.now() - started, ...answered };
}

function isDeclared(text: string): boolean {
  try {
    return DECLARED.has(JSON.parse(text).code);
  } catch {
    return false;
  }
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
