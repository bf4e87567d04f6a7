import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { review } from '@learnflow/review';
import { measuredHouse } from './house.ts';
import { type Measurement, median, ms, quantile, timed } from './measure.ts';

const GOAL = 100;
const ROUNDS = 150;
const WARM_UP = 30;
const LINES = 60;
/** Each call is another student's, after one attempt. */
const LEVELS = 3;
const PROBLEM = 'marathon-splits';

const WRONG =
  'export function slowestLap(laps) {\n  let slowest = laps[0];\n  for (let i = 1; i < laps.length - 1; i++) {\n    if (laps[i] > slowest) {\n      slowest = laps[i];\n    }\n  }\n  return slowest;\n}\n';

/** A hint on the whole road, from the call to the answer: parser, tests in the sandbox, patterns, next step and guard. */
export const hints: Measurement = async () => {
  await using house = measuredHouse('NORMAL', [progress, exercise, review]);
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const given = { problem: PROBLEM, code: program(round), student: `s${round + WARM_UP}` };
    await house.call('grade_submission', given);
    const level = Math.abs(round) % LEVELS;
    const one = await timed(() => house.call('hint_generation', { ...given, level }));
    if (round >= 0) times.push(one);
  }
  const p95 = quantile(times, 0.95);
  return [
    {
      what: `A hint on a program of ${LINES} lines, p95 warm`,
      compared: `the whole road, levels 0 to 2 in turn: parser, the exercise's tests in the sandbox, patterns, distance to the solution, guard, record; median ${ms(median(times))}, ${times.length} calls`,
      goal: `< ${GOAL} ms`,
      measured: ms(p95),
      held: p95 < GOAL,
    },
  ];
};

/** The wrong solution among other functions of a learner, different at every call. */
function program(round: number): string {
  let text = WRONG;
  for (let n = 0; text.split('\n').length < LINES; n++)
    text += `\nfunction step${n}(values) {\n  const found = [];\n  for (const value of values) {\n    if (value > ${round + n}) found.push(value * 2);\n  }\n  return found.length > 0 ? found : null;\n}\n`;
  return text;
}
