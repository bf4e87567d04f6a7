import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { expect, it } from 'vitest';
import { gradeSubmission } from '../servers/exercise/skills/grade-submission.ts';
import { perform } from '../shared/runtime/perform.ts';
import { temporaryHouse } from '../shared/testing/house.ts';

const ada = { identity: { role: 'local', student: 'ada' }, door: 'host', mayNameFiles: false } as const;
const EACH = 8;

it('a call that loses a race to another process decides anew, and runs nothing anew', async () => {
  await using house = temporaryHouse([progress, exercise]);
  const houses = [house, house.beside()];
  let runs = 0;
  for (const { ports } of houses) {
    const { run } = ports.sandbox;
    Object.assign(ports.sandbox, {
      run: (...given: Parameters<typeof run>) => {
        runs += 1;
        return run(...given);
      },
    });
  }
  const calls = houses.flatMap((one, which) =>
    Array.from({ length: EACH }, (_, n) => {
      const code = `export const cheaperWithPass = (rides, price, pass) => rides * price > pass; // ${which} ${n}`;
      return perform(gradeSubmission, { problem: 'bus-pass', code }, ada, one);
    }),
  );
  const graded = await Promise.all(calls);
  expect(graded.map(({ result }) => result.verdict)).toEqual(calls.map(() => 'passed'));
  expect(graded.filter(({ result }) => result.attempt === 'first')).toHaveLength(1);
  expect(runs).toBe(calls.length);
});
