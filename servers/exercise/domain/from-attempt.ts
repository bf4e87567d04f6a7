import type { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import type { RecordOf } from '@learnflow/shared/skill';
import { itemOf } from './choose.ts';

/** A graded attempt as the rating of its item sees it: all instances of an item are rated as one. */
export const fromAttempt = ({
  exercise,
  first,
  score,
  passed,
  hint_level,
  difficulty,
  predicted,
}: RecordOf<typeof attemptGraded>) => ({
  item: itemOf(exercise),
  first,
  score,
  passed,
  hint_level,
  difficulty,
  predicted,
});
