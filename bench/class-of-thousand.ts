import { Learner } from '@learnflow/contracts/documents/learner';
import { type MeasuredHouse, measuredHouse } from './house.ts';
import { type Measurement, median, ms, type Row, timed } from './measure.ts';
import { LEARNFLOW } from './programs.ts';
import { service } from './service.ts';
import { record, TWENTY } from './students.ts';

const GOAL_MS = 50;
const STUDENTS = 1_000;
/** So many are recorded call by call; the others are copies of them. */
const RECORDED = 20;
const TIMES = 60;
const CLASS = '9b';

/** A teacher's look at a whole class. */
export const classOfThousand: Measurement = async () => {
  await using state = measuredHouse('NORMAL');
  const bytes = await enrol(state);
  const within = await times(() => state.call('progress_aggregation', { class: CLASS }));
  await using ours = await service([LEARNFLOW, 'serve', '--port', '0'], { LEARNFLOW_HOME: state.home });
  const over = await times(() =>
    fetch(`${ours.url}/progress/progress-aggregation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ class: CLASS }),
    }).then((answer) => answer.text()),
  );
  const compared = `${STUDENTS} Learner documents of ${TWENTY.length} concepts, ${Math.round(bytes / 1000)} kB`;
  return [row(`${compared}; whole road in process`, within), row('the same over HTTP', over)];
};

const row = (compared: string, taken: readonly number[]): Row => ({
  what: `progress_aggregation of a class of ${STUDENTS.toLocaleString('en')}`,
  compared: `${compared}; median of ${TIMES}`,
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
async function enrol(state: MeasuredHouse): Promise<number> {
  const { state: store } = state.house.ports;
  const names = Array.from({ length: STUDENTS }, (_, n) => `student-${n}`);
  for (const name of names.slice(0, RECORDED)) await record(state, name, TWENTY, 6);
  const recorded = await store.read(names.slice(0, RECORDED).map((key) => ({ kind: Learner.kind, key })));
  let bytes = 0;
  for (const [n, key] of names.entries()) {
    const value = recorded[n % RECORDED]?.value;
    bytes += JSON.stringify(value).length;
    const change = { kind: Learner.kind, key, version: 0, value };
    if (n >= RECORDED) await store.commit({ expects: [], changes: [change], events: [] });
  }
  await state.call('class_update', { class: CLASS, add: names });
  return bytes;
}
