import { setTimeout as sleep } from 'node:timers/promises';
import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { measuredHouse } from './house.ts';
import { type Measurement, ms, quantile, timed } from './measure.ts';

const LOOPING = 5;
const GRADINGS = 40;
/** A student who reads, thinks and writes is slower; this only keeps the measurement short. */
const PAUSE_MS = 500;

const RIGHT = 'export const cheaperWithPass = (rides, price, pass) => rides * price > pass;';
const ENDLESS = 'export const cheaperWithPass = () => { for (;;); };';

/** How long one student waits for a grade while others send endless loops, one as soon as the last has ended. */
export const waiting: Measurement = async () => {
  await using state = measuredHouse('NORMAL', [progress, exercise]);
  let n = 0;
  const grade = (student: string, code: string) => {
    n += 1;
    return state.call('grade_submission', { student, problem: 'bus-pass', code: `${code} // ${n}` });
  };
  await grade('ada', RIGHT);
  let ended = false;
  const loops = Array.from({ length: LOOPING }, async (_, which) => {
    while (!ended) await grade(`loop${which}`, ENDLESS);
  });
  const times: number[] = [];
  while (times.length < GRADINGS) {
    await sleep(PAUSE_MS);
    times.push(await timed(() => grade('ada', RIGHT)));
  }
  ended = true;
  await Promise.all(loops);
  return [
    {
      what: `A grade while ${LOOPING} others send endless loops, p50`,
      compared: `${GRADINGS} gradings of a sixth student, the first of them before anybody knows who loops; p95 ${ms(quantile(times, 0.95))}, longest ${ms(Math.max(...times))}`,
      measured: ms(quantile(times, 0.5)),
    },
  ];
};
