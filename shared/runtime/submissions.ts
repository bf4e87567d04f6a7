import { z } from 'zod';
import type { Ports } from '../ports/ports.ts';
import { type StateStore, VersionConflict } from '../ports/state-store.ts';
import { defineDocument } from '../skill/document.ts';

/** Code a student handed in: never changed, short to name, kept 30 days. */
export const Submission = defineDocument({
  kind: 'submission',
  owner: 'kernel',
  subject: 'student',
  schema: z.object({ code: z.string(), at: z.iso.datetime() }),
  empty: { code: '', at: '1970-01-01T00:00:00.000Z' },
});

const Counter = defineDocument({
  kind: 'submissions',
  owner: 'kernel',
  subject: 'student',
  schema: z.object({ last: z.int() }),
  empty: { last: 0 },
});

const KEPT_DAYS = 30;

export const submissionKey = (student: string, id: string) => `${student}/${id}`;

/**
 * Stores the code and returns its id, `s1`, `s2`, …: two tokens where a UUID costs eighteen. The same code once more is
 * the same submission.
 */
export async function submit(student: string, code: string, { state, clock }: Ports): Promise<string> {
  for (;;) {
    const [counter] = await state.read([{ kind: Counter.kind, key: student }]);
    const last = counter ? Counter.schema.parse(counter.value).last : 0;
    if (await isSubmission(student, last, code, state)) return `s${last}`;
    const at = clock.now();
    const submission = { kind: Submission.kind, key: submissionKey(student, `s${last + 1}`), version: 0 };
    try {
      await state.commit({
        expects: [],
        changes: [
          { kind: Counter.kind, key: student, version: counter?.version ?? 0, value: { last: last + 1 } },
          { ...submission, value: { code, at }, expires: daysAfter(at, KEPT_DAYS) },
        ],
        events: [],
      });
      return `s${last + 1}`;
    } catch (error) {
      // Each round somebody's submission got through, so this ends.
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

async function isSubmission(student: string, number: number, code: string, state: StateStore): Promise<boolean> {
  const [stored] = await state.read([{ kind: Submission.kind, key: submissionKey(student, `s${number}`) }]);
  return stored !== undefined && Submission.schema.parse(stored.value).code === code;
}

export const daysAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString();
