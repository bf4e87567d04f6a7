import type { Guarded } from '@learnflow/shared/code';
import { fileOf, type Problem, shownCode } from '@learnflow/shared/problems';

/** What the guard has to know of a problem: what must not be told, and what the learner has before them anyway. */
export const guardedBy = (problem: Problem, own: string): Pick<Guarded, 'solution' | 'seen' | 'spec' | 'concepts'> => ({
  solution: fileOf(problem, 'solution').text,
  seen: [own, ...shownCode(problem)].filter((code) => code !== ''),
  spec: fileOf(problem, 'spec').text,
  concepts: problem.concepts,
});
