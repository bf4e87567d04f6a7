import { measuredHouse } from './house.ts';
import { alternate, type Measurement, ms, timed } from './measure.ts';
import { LEARNFLOW, peer } from './programs.ts';
import { CONCEPT, record } from './students.ts';
import { type Wire, wire } from './wire.ts';

const GOAL = 1.2;
const ROUNDS = 30;

/** From the start of the process to its first list of tools, and to the first answer after it. */
export const start: Measurement = async () => {
  await using state = measuredHouse('FULL');
  await record(state, 'me', [CONCEPT], 20);
  const ours = [LEARNFLOW, 'progress'];
  const minimal = [await peer('minimal-mcp')];
  const started = (program: readonly string[], asked: (server: Wire) => Promise<unknown>) => async () => {
    let server: Wire | undefined;
    const time = await timed(() => {
      server = wire(program, { LEARNFLOW_HOME: state.home });
      return asked(server);
    });
    await server?.[Symbol.asyncDispose]();
    return time;
  };
  const list = await alternate(ROUNDS, started(ours, listed), started(minimal, listed));
  const answer = await alternate(ROUNDS, started(ours, called), started(minimal, called));
  const alike = `a minimal server on the same SDK with the same list, bundled alike; ${ROUNDS} starts each in turn`;
  return [
    {
      what: 'Start to first tools/list',
      compared: `learnflow progress ${ms(list.ours)}, ${ms(list.peer)} for ${alike}`,
      goal: `≤ ${GOAL}`,
      measured: `${list.ratio.toFixed(2)} (${list.spread})`,
      held: list.ratio <= GOAL,
    },
    {
      what: 'Start to first answer, asked at once',
      compared: `mastery_calculation from disk ${ms(answer.ours)}, echo ${ms(answer.peer)}`,
      measured: `${answer.ratio.toFixed(2)} (${answer.spread})`,
    },
  ];
};

const listed = (server: Wire) => server.request('tools/list', {});

async function called(server: Wire): Promise<void> {
  await listed(server);
  await server.request('tools/call', {
    name: 'mastery_calculation',
    arguments: { concept: CONCEPT, detail: 'full' },
  });
}
