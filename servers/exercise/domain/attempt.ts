import { chanceOf } from '@learnflow/contracts/ability';
import { type Desk, isTried } from '@learnflow/contracts/documents/desk';
import type { Learner } from '@learnflow/contracts/documents/learner';
import type { Practice } from '@learnflow/contracts/documents/practice';
import { entryOf, type Problem } from '@learnflow/shared/problems';
import { abilitiesAt } from './choose.ts';
import { secondsOn } from './desk.ts';
import { difficultyOf } from './difficulty.ts';
import { countsAs, type Grading } from './graded.ts';
import type { ItemRating } from './item-rating.ts';

export interface Tried {
  readonly problem: Problem;
  readonly grading: Grading;
  readonly desk: Desk;
  readonly learner: Learner;
  readonly practice: Practice;
  readonly rating: ItemRating;
  readonly now: string;
}

/** What is told of an attempt: with what it was judged against, so that folding a student needs nobody else. */
export function attemptOf({ problem, grading, desk, learner, practice, rating, now }: Tried) {
  const { verdict, score, passed, total, error_type } = grading;
  const entry = entryOf(problem);
  const { choices } = entry;
  const difficulty = difficultyOf(entry, rating);
  return {
    exercise: problem.problem,
    kind: countsAs(problem),
    concepts: [...problem.concepts],
    level: problem.level,
    score,
    passed: verdict === 'passed',
    first: practice.attempts === 0 && !isTried(desk, problem.problem),
    hint_level: practice.hintLevel,
    error_type,
    tests_passed: passed,
    tests_total: total,
    seconds: secondsOn(desk, problem.problem, now),
    difficulty,
    predicted: chanceOf(abilitiesAt(learner, problem.concepts[0] ?? ''), { difficulty, choices }),
    choices,
  };
}
