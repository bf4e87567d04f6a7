import { isConceptId } from '@learnflow/contracts/concepts';
import type { Learner } from '@learnflow/contracts/documents/learner';
import type { Fact, Finding, Hint, Statement } from './fact.ts';
import { type Folded, type Memory, practiceOf, withRow } from './memory.ts';
import { type Entry, raise, remember, type Signal } from './recent.ts';
import { detect, isSuccess } from './struggle/detect.ts';
import { RULES } from './struggle/rules.ts';
import { pleaIn } from './struggle/statement.ts';

/** Remembers what happened, and raises the signs of struggle that it completes. */
export function foldEntry(memory: Memory, entry: Entry, now: string, opportunities: readonly string[] = []): Folded {
  const recent = remember(memory.recent, entry);
  const signals = detect(recent, entry, opportunities, now);
  // What a success raises is for the teacher: whoever has just got it right is not stuck.
  const stuck = !isSuccess(entry);
  return {
    memory: {
      ...memory,
      recent: raise(recent, signals),
      learner: stuck ? signals.reduce(withSignal, memory.learner) : memory.learner,
    },
    signals,
  };
}

export function foldFinding(memory: Memory, fact: Finding, now: string): Folded {
  const { error, digest } = fact;
  if (!fact.certain) return { memory, signals: [] };
  return foldEntry(memory, { kind: 'finding', ...happened(fact), error, digest }, now);
}

export function foldHint(memory: Memory, fact: Hint, now: string): Folded {
  const practice = practiceOf(memory, fact.exercise);
  const hinted = { ...practice, hintLevel: Math.max(practice.hintLevel, fact.level) };
  const practices = fact.exercise === null ? memory.practices : { ...memory.practices, [fact.exercise]: hinted };
  return foldEntry({ ...memory, practices }, { kind: 'hint', ...happened(fact), level: fact.level }, now);
}

export function foldStatement(memory: Memory, fact: Statement, now: string): Folded {
  if (pleaIn(fact.text) === undefined) return { memory, signals: [] };
  return foldEntry(memory, { kind: 'plea', ...happened(fact) }, now);
}

function withSignal(learner: Learner, { rule, at, concept, severity }: Signal): Learner {
  if (!RULES[rule].struggle) return learner;
  const signalled = { ...learner, signal: { rule, at, concept, severity } };
  return concept === null ? signalled : withRow(signalled, concept, { stuckAt: at });
}

const happened = ({ id, at, exercise, concept }: Exclude<Fact, { concepts: unknown }>) => ({
  id,
  at,
  exercise,
  concept: concept !== null && isConceptId(concept) ? concept : null,
});
