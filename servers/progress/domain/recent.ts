import { Severity } from '@learnflow/contracts/documents/learner';
import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';
import { RuleId } from './struggle/rule-id.ts';

const ENTRIES_KEPT = 40;
const SIGNALS_KEPT = 10;
export const EVIDENCE_KEPT = 10;

const happened = {
  id: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  exercise: z.string().nullable(),
  concept: z.string().nullable(),
};

const Run = z.object({
  kind: z.literal('run'),
  ...happened,
  passed: z.boolean(),
  error: z.string().nullable(),
  testsPassed: z.int(),
  testsTotal: z.int(),
  digest: z.string().nullable(),
  seconds: z.number().nullable(),
});
export type Run = z.output<typeof Run>;

const Entry = z.discriminatedUnion('kind', [
  Run,
  z.object({ kind: z.literal('quiz'), ...happened, score: z.number(), passed: z.boolean() }),
  z.object({ kind: z.literal('finding'), ...happened, error: z.string(), digest: z.string().nullable() }),
  z.object({ kind: z.literal('hint'), ...happened, level: z.int() }),
  // What the student said is in the event; here it is enough that they said they were stuck.
  z.object({ kind: z.literal('plea'), ...happened }),
]);
export type Entry = z.output<typeof Entry>;

const Signal = z.object({
  rule: RuleId,
  at: z.string(),
  severity: Severity,
  concept: z.string().nullable(),
  exercise: z.string().nullable(),
  /** Ids of the events that prove it. */
  evidence: z.array(z.string()).max(EVIDENCE_KEPT),
  /** A success since has answered it. */
  resolved: z.boolean(),
});
export type Signal = z.output<typeof Signal>;

const schema = z.object({
  /** In the order they happened, those of one instant in the order they came. */
  entries: z.array(Entry).max(ENTRIES_KEPT),
  /** In the order they were raised. */
  signals: z.array(Signal).max(SIGNALS_KEPT),
});

/** What a student did last, as much of it as the struggle rules look at. Key: the student. */
export type Recent = z.output<typeof schema>;
export const Recent = defineDocument<Recent>({
  kind: 'recent',
  owner: 'progress',
  subject: 'student',
  schema,
  empty: { entries: [], signals: [] },
});

export const remember = (recent: Recent, entry: Entry): Recent => ({
  ...recent,
  entries: [...recent.entries, entry].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-ENTRIES_KEPT),
});

export const raise = (recent: Recent, signals: readonly Signal[]): Recent => ({
  ...recent,
  signals: [...recent.signals, ...signals].slice(-SIGNALS_KEPT),
});
