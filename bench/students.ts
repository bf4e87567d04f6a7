import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import type { MeasuredHouse } from './house.ts';

export const CONCEPT = 'for-loops';

/** The concepts a student of the benchmark has evidence for. */
export const TWENTY = [CONCEPT, ...CONCEPT_IDS.filter((id) => id !== CONCEPT)].slice(0, 20);

const DAY = 86_400_000;

/** The n-th activity of a student: exercises of three levels, quizzes and reviews in turn, over the last fortnight. */
export function activity(n: number, concept: string, student: string): object {
  const score = ((n * 37) % 101) / 100;
  const at = new Date(Date.now() - DAY * (14 - (n % 14)) + n).toISOString();
  const told = { student, concept, score, at };
  if (n % 5 === 3) return { ...told, kind: 'quality', exercise: `task-${n % 7}` };
  if (n % 2 === 1) return { ...told, kind: 'quiz' };
  return { ...told, kind: 'exercise', exercise: `task-${n % 7}`, level: LEVELS[n % 3] };
}

const LEVELS = ['easy', 'medium', 'hard'];

/** Everything through the whole road, one call a fact. */
export async function record({ call }: MeasuredHouse, student: string, concepts: readonly string[], each: number) {
  for (let n = 0; n < each; n++)
    for (const concept of concepts) await call('record_activity', activity(n, concept, student));
}

/** Students of these names with the documents of one who was recorded call by call. */
export async function enrol({ house }: MeasuredHouse, like: string, names: readonly string[]): Promise<void> {
  const { state } = house.ports;
  const recorded = await state.subject(like, ['learner', 'concept-state']);
  for (const name of names) {
    const changes = recorded.map(({ kind, key, value }) => ({ kind, key: key.replace(like, name), version: 0, value }));
    await state.commit({ expects: [], changes, events: [] });
  }
}
