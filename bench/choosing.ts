import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { readItemFolder } from '@learnflow/shared/bank';
import { measuredHouse } from './house.ts';
import { type Measurement, ms, quantile, timed } from './measure.ts';
import { activity } from './students.ts';

const EXERCISES = 10_000;
const ATTEMPTS = 10_000;
const CALLS = 200;
const GOAL_MS = 20;

/** The choice of a problem from a large bank for a student with a long history. */
export const choosing: Measurement = async () => {
  await using state = measuredHouse('NORMAL', [progress, exercise]);
  await stock(join(state.home, 'tracks'));
  for (let n = 0; n < ATTEMPTS; n += 1)
    await state.call('record_activity', activity(n, CONCEPT_IDS[n % CONCEPT_IDS.length] ?? '', 'me'));
  const first = await timed(() => state.call('problem_generation', {}));
  const times: number[] = [];
  for (let n = 0; n < CALLS; n += 1) times.push(await timed(() => state.call('problem_generation', {})));
  const p95 = quantile(times, 0.95);
  return [
    {
      what: `problem_generation, p95, ${EXERCISES} exercises in the bank, ${ATTEMPTS} attempts of the student`,
      compared: `p50 ${ms(quantile(times, 0.5))}, the first, which reads the bank, ${ms(first)}; ${CALLS} calls`,
      goal: `< ${GOAL_MS} ms`,
      measured: ms(p95),
      held: p95 < GOAL_MS,
    },
  ];
};

/** As many exercises as a large track would bring, spread over the concepts. */
async function stock(folder: string): Promise<void> {
  const item = await readItemFolder(new URL('../servers/exercise/bank/bus-pass', import.meta.url).pathname);
  if ('complaints' in item) throw new Error(item.complaints.join('; '));
  const items = Array.from({ length: EXERCISES }, (_, n) => ({
    ...item,
    id: `stock-${n}`,
    concepts: [CONCEPT_IDS[n % CONCEPT_IDS.length] ?? ''],
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'stock.json'), JSON.stringify(items));
}
