import { Learner } from '@learnflow/contracts/documents/learner';
import { type MeasuredHouse, measuredHouse } from './house.ts';
import { type Measurement, median, ms, type Row, timed } from './measure.ts';
import { LEARNFLOW } from './programs.ts';
import { service } from './service.ts';
import { enrol, record, TWENTY } from './students.ts';

const GOAL_MS = 50;
const STUDENTS = 1_000;
/** So many are recorded call by call; the others are copies of them. */
const RECORDED = 20;
const TIMES = 60;
const FRESH = 20;
const CLASS = '9b';

/** A teacher's look at a whole class. */
export const classOfThousand: Measurement = async () => {
  await using state = measuredHouse('NORMAL');
  const bytes = await fill(state);
  const asked = { class: CLASS };
  const again = await times(() => state.call('progress_aggregation', asked));
  const fresh: number[] = [];
  for (let n = 0; n < FRESH; n++) {
    const call = state.beside();
    await call('class_update', { class: 'other', hints: n % 5 });
    fresh.push(await timed(() => call('progress_aggregation', asked)));
  }
  await using ours = await service([LEARNFLOW, 'serve', '--port', '0'], { LEARNFLOW_HOME: state.home });
  const over = await times(() => posted(`${ours.url}/progress/progress-aggregation`, asked));
  const documents = `${STUDENTS} Learner documents of ${TWENTY.length} concepts, ${Math.round(bytes / 1000)} kB`;
  return [
    row(`${documents}, none read before; whole road in process`, fresh),
    row('the same, looked at again', again),
    row('the same over HTTP', over),
  ];
};

const posted = async (url: string, body: object): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.text();
};

const row = (compared: string, taken: readonly number[]): Row => ({
  what: `progress_aggregation of a class of ${STUDENTS.toLocaleString('en')}`,
  compared: `${compared}; median of ${taken.length}`,
  goal: `< ${GOAL_MS} ms`,
  measured: ms(median(taken)),
  held: median(taken) < GOAL_MS,
});

/** The first calls let the machine learn the way and are not counted. */
async function times(work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < TIMES + 10; n++) taken.push(await timed(work));
  return taken.slice(10);
}

/** Returns the size of all Learner documents in bytes of JSON. */
async function fill(state: MeasuredHouse): Promise<number> {
  const names = Array.from({ length: STUDENTS }, (_, n) => `student-${n}`);
  for (let n = 0; n < RECORDED; n++) {
    await record(state, `model-${n}`, TWENTY, 6);
    await enrol(
      state,
      `model-${n}`,
      names.filter((_, i) => i % RECORDED === n),
    );
  }
  await state.call('class_update', { class: CLASS, add: names });
  const learners = await state.house.ports.state.read(names.map((key) => ({ kind: Learner.kind, key })));
  return JSON.stringify(learners.map((stored) => stored?.value)).length;
}
