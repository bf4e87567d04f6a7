import type { Tried } from '../../code/javascript/trees/guard/corpus/exercise.ts';
import {
  negativesFor,
  negativeVerdicts,
  positiveVerdicts,
  type Verdict,
} from '../../code/javascript/trees/guard/corpus/measure.ts';
import { commonsOf } from '../../code/javascript/trees/guard/corpus/positives.ts';
import { guard } from '../../code/javascript/trees/guard/guard.ts';
import { THRESHOLDS, type Thresholds } from '../../code/javascript/trees/guard/thresholds.ts';
import type { Problem } from '../../problems/instance.ts';
import { fileOf } from '../../problems/question.ts';
import { hash } from '../../problems/seed.ts';
import { shownCode } from '../../problems/shown-code.ts';
import type { Ladder } from './ladder.ts';

/** Exercises on whose texts the thresholds were chosen, and those on whose they are reported. */
export type Half = 'chosen on' | 'reported on';

export const halfOf = (exercise: string): Half =>
  hash(`half/${exercise.split('~')[0]}`) % 2 === 0 ? 'chosen on' : 'reported on';

export const GENERATED = 'made by the generator';
export const BY_HAND = 'written by hand';

/** Every text of the corpus with what the guard says of it. */
export function guardVerdicts(
  problems: readonly Problem[],
  ladders: readonly Ladder[],
  thresholds: Thresholds = THRESHOLDS,
): readonly Verdict[] {
  const solutions = problems.map((problem) => fileOf(problem, 'solution').text);
  const commons = commonsOf(solutions, thresholds, thresholds.common + 1);
  const byHand = problems
    .filter(({ kind }) => kind !== 'parsons')
    .flatMap((problem) => {
      const tried = triedOf(problem);
      return [
        ...positiveVerdicts(tried, commons, thresholds),
        ...negativeVerdicts(tried, negativesFor(problem.id), BY_HAND, commons, thresholds),
      ];
    });
  return [...byHand, ...ladders.flatMap((ladder) => generated(ladder, thresholds, commons))];
}

/** Everything that was weighed for a ladder, in one question: from rung to rung the code differs in a comment alone. */
function generated(
  { problem, rungs }: Ladder,
  thresholds: Thresholds,
  commons: ReturnType<typeof commonsOf>,
): readonly Verdict[] {
  const asked = rungs.at(-1)?.asked;
  if (!asked) return [];
  const hints = rungs.flatMap(({ candidates }) => candidates.map(({ hint }) => hint));
  return guard({ ...asked, hints }, thresholds, commons).map((leak, index) => ({
    exercise: problem,
    kind: GENERATED,
    leaks: false,
    caught: leak !== null,
    text: `${leak?.rule} ${leak?.what}: ${hints[index]?.text}`,
  }));
}

const triedOf = (problem: Problem): Tried => ({
  id: problem.id,
  solution: fileOf(problem, 'solution').text,
  seen: shownCode(problem),
  spec: fileOf(problem, 'spec').text,
  concepts: problem.concepts,
});

export interface Figures {
  readonly leaks: number;
  /** Of those that leak. */
  readonly recall: number;
  readonly harmless: number;
  /** Of those that do not. */
  readonly falseAlarms: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const leaks = verdicts.filter((one) => one.leaks);
  const harmless = verdicts.filter((one) => !one.leaks);
  const share = (some: readonly Verdict[]) => some.filter(({ caught }) => caught).length / Math.max(1, some.length);
  return { leaks: leaks.length, recall: share(leaks), harmless: harmless.length, falseAlarms: share(harmless) };
}
