import { measuredHouse } from './house.ts';
import { alternate, type Measurement, ms, timed } from './measure.ts';
import { activity, CONCEPT } from './students.ts';

const GOAL = 1.2;
const FEW = 10;
const MANY = 100_000;
const CALLS = 5_000;

/** What a student's past costs: every event goes through the whole road, as record_activity, before anything is timed. */
export const history: Measurement = async () => {
  await using state = measuredHouse('NORMAL');
  for (let n = 0; n < FEW; n++) await state.call('record_activity', activity(n, CONCEPT, 'newcomer'));
  const recording = await timed(async () => {
    for (let n = 0; n < MANY; n++) await state.call('record_activity', activity(n, CONCEPT, 'veteran'));
  });
  const asked = (student: string) => () =>
    timed(() => state.call('mastery_calculation', { student, concept: CONCEPT }));
  const { ratio, ours, peer, spread } = await alternate(CALLS, asked('veteran'), asked('newcomer'), CALLS);
  const rate = Math.round(MANY / (recording / 1000)).toLocaleString('en');
  return [
    {
      what: `mastery_calculation after ${MANY.toLocaleString('en')} events`,
      compared: `${ms(ours)} against ${ms(peer)} after ${FEW} events, in process, ${CALLS.toLocaleString('en')} calls each in turn; the events were recorded at ${rate}/s (NORMAL)`,
      goal: `≤ ${GOAL}`,
      measured: `${ratio.toFixed(2)} (${spread})`,
      held: ratio <= GOAL,
    },
  ];
};
