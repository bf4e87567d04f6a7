import { z } from 'zod';
import type { Ports } from '../ports/ports.ts';
import { VersionConflict } from '../ports/state-store.ts';
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

/** Stores the code and returns its id, `s1`, `s2`, …: two tokens where a UUID costs eighteen. */
export async function submit(student: string, code: string, { state, clock }: Ports): Promise<string> {
  for (;;) {
    const [stored] = await state.read([{ kind: Counter.kind, key: student }]);
    const last = stored ? Counter.schema.parse(stored.value).last + 1 : 1;
    const at = clock.now();
    try {
      await state.commit({
        expects: [],
        changes: [
          { kind: Counter.kind, key: student, version: stored?.version ?? 0, value: { last } },
          {
            kind: Submission.kind,
            key: submissionKey(student, `s${last}`),
            version: 0,
            value: { code, at },
            expires: daysAfter(at, KEPT_DAYS),
          },
        ],
        events: [],
      });
      return `s${last}`;
    } catch (error) {
      // Each round somebody's submission got through, so this ends.
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

export const daysAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString();
