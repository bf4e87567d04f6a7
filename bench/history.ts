import { measuredHouse } from './house.ts';
import { alternate, type Measurement, ms, timed } from './measure.ts';
import { activity, CONCEPT } from './students.ts';

const GOAL = 1.2;
const FEW = 10;
const MANY = 100_000;
const ROUNDS = 20;
const CALLS = 200;

/** What a student's past costs: every event goes through the whole road, as record_activity, before anything is timed. */
export const history: Measurement = async () => {
  await using state = measuredHouse('NORMAL');
  for (let n = 0; n < FEW; n++) await state.call('record_activity', activity(n, CONCEPT, 'newcomer'));
  const recorded = await timed(async () => {
    for (let n = 0; n < MANY; n++) await state.call('record_activity', activity(n, CONCEPT, 'veteran'));
  });
  const asked = (student: string) => async () =>
    (await timed(async () => {
      for (let n = 0; n < CALLS; n++) await state.call('mastery_calculation', { student, concept: CONCEPT });
    })) / CALLS;
  const { ratio, ours, peer, spread } = await alternate(ROUNDS, asked('veteran'), asked('newcomer'));
  return [
    {
      what: `mastery_calculation after ${MANY.toLocaleString('en')} events`,
      compared: `${ms(ours)} against ${ms(peer)} after ${FEW} events, in process; events recorded at ${Math.round(MANY / (recorded / 1000)).toLocaleString('en')}/s (NORMAL)`,
      goal: `≤ ${GOAL}`,
      measured: `${ratio.toFixed(2)} (${spread})`,
      held: ratio <= GOAL,
    },
  ];
};
