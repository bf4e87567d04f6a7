import { consistencyOf } from '@learnflow/contracts/consistency';
import { struggleDetected } from '@learnflow/contracts/events/struggle-detected';
import { studentProgress } from '@learnflow/contracts/events/student-progress';
import { rowMastery } from '@learnflow/contracts/known';
import type { Emission } from '@learnflow/shared/skill';
import { conceptsOf, type Fact } from './fact.ts';
import { type Folded, type Memory, rowOf } from './memory.ts';
import { RULES } from './struggle/rules.ts';

const EVIDENCE = ['completion', 'quiz', 'quality'] as const;

/** What others are told of a fact: the concepts whose completion, quiz or quality it moved, and the struggle it showed. */
export function emissionsOf(before: Memory, { memory, signals }: Folded, fact: Fact, now: string): readonly Emission[] {
  const consistency = consistencyOf(memory.learner, now);
  const progress = movedConcepts(before, memory, fact).map((component) => {
    const row = rowOf(memory.learner, component);
    const { completion, quiz, quality } = row;
    const mastery = rowMastery(row, consistency)?.value ?? null;
    return studentProgress.of({ component, scores: { completion, quiz, quality, consistency }, mastery });
  });
  const struggles = signals
    .filter(({ rule }) => RULES[rule].struggle)
    .map(({ rule, severity, concept, exercise, evidence }) =>
      struggleDetected.of({ rule, severity, concept, exercise, evidence }),
    );
  return [...progress, ...struggles];
}

const movedConcepts = (before: Memory, after: Memory, fact: Fact): readonly string[] =>
  conceptsOf(fact).filter((concept) => {
    const [was, is] = [rowOf(before.learner, concept), rowOf(after.learner, concept)];
    return EVIDENCE.some((part) => was[part] !== is[part]);
  });
