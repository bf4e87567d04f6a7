import { measuredHouse } from './house.ts';
import { type Measurement, median, ms, quantile, timed } from './measure.ts';
import { LEARNFLOW, peer } from './programs.ts';
import { CONCEPT, record } from './students.ts';
import { wire } from './wire.ts';

const GOAL_MS = 1;
const ROUNDS = 20;
const CALLS = 100;

/** A read skill over stdio, one call at a time as a model makes them. */
export const stdioCall: Measurement = async () => {
  await using state = measuredHouse('FULL');
  await record(state, 'me', [CONCEPT], 20);
  const { brief } = await state.call('mastery_calculation', { concept: CONCEPT });
  await using ours = wire([LEARNFLOW, 'progress'], { LEARNFLOW_HOME: state.home });
  await using minimal = wire([await peer('minimal-mcp')], {});
  const skill: number[] = [];
  const echo: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (let n = 0; n < CALLS; n++) {
      const one = await timed(() =>
        ours.request('tools/call', { name: 'mastery_calculation', arguments: { concept: CONCEPT } }),
      );
      const other = await timed(() =>
        minimal.request('tools/call', { name: 'mastery_calculation', arguments: { text: brief } }),
      );
      if (round === 0) continue;
      skill.push(one);
      echo.push(other);
    }
  }
  const more = median(skill) - median(echo);
  const p95 = quantile(skill, 0.95) - quantile(echo, 0.95);
  return [
    {
      what: 'Read skill over stdio, p50',
      compared: `mastery_calculation ${ms(median(skill))}, echo of the same text by the minimal server ${ms(median(echo))}; ${skill.length} calls each in turn`,
      goal: `< ${ms(GOAL_MS)} more`,
      measured: `${ms(more)} more`,
      held: more < GOAL_MS,
    },
    {
      what: 'Read skill over stdio, p95',
      compared: `${ms(quantile(skill, 0.95))} against ${ms(quantile(echo, 0.95))}`,
      measured: `${ms(p95)} more`,
    },
  ];
};
