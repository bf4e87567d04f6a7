import { measuredHouse } from './house.ts';
import { alternate, type Measurement, ms, timed } from './measure.ts';
import { LEARNFLOW, peer } from './programs.ts';
import { wire } from './wire.ts';

const GOAL = 1.2;
const ROUNDS = 30;

/** From the start of the process to its first list of tools. */
export const start: Measurement = async () => {
  await using state = measuredHouse('FULL');
  const env = { LEARNFLOW_HOME: state.home };
  const minimal = await peer('minimal-mcp');
  const listed = (program: readonly string[]) => async () => {
    let server: ReturnType<typeof wire> | undefined;
    const time = await timed(async () => {
      server = wire(program, env);
      await server.request('tools/list', {});
    });
    await server?.[Symbol.asyncDispose]();
    return time;
  };
  const {
    ratio,
    ours,
    peer: theirs,
    spread,
  } = await alternate(ROUNDS, listed([LEARNFLOW, 'progress']), listed([minimal]));
  return [
    {
      what: 'Start to first tools/list',
      compared: `learnflow progress ${ms(ours)}, minimal server on the same SDK with the same list ${ms(theirs)}, bundled alike; ${ROUNDS} starts each in turn`,
      goal: `≤ ${GOAL}`,
      measured: `${ratio.toFixed(2)} (${spread})`,
      held: ratio <= GOAL,
    },
  ];
};
