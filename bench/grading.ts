import { readFileSync } from 'node:fs';
import { exercise } from '@learnflow/exercise';
import { progress } from '@learnflow/progress';
import { bareRun } from './bare-engine.ts';
import { measuredHouse } from './house.ts';
import { alternate, type Measurement, ms, quantile, timed } from './measure.ts';
import { LEARNFLOW } from './programs.ts';
import { wire } from './wire.ts';

const BANK = new URL('../servers/exercise/bank/', import.meta.url);
const PROBLEM = 'bus-pass';
const text = (file: string) => readFileSync(new URL(`${PROBLEM}/${file}`, BANK), 'utf8');
const program = { files: { 'solution.js': text('solution.js'), 'spec.js': text('spec.js') }, specs: ['spec.js'] };

const ENGINE_GOAL = 1.5;
const FIRST_GOAL_MS = 300;
const RUNS = 100;
const GRADINGS = 200;
const AT_ONCE = 16;

/** Code that differs each time, so that no call is taken for a retry. */
const attempt = (n: number) => ({ problem: PROBLEM, code: `${text('solution.js')}// ${n}\n` });

export const grading: Measurement = async () => {
  await using state = measuredHouse('NORMAL', [progress, exercise]);
  let n = 0;
  const grade = (student = 'me') => {
    n += 1;
    return state.call('grade_submission', { student, ...attempt(n) });
  };
  await grade();
  const one = await alternate(
    RUNS,
    () => timed(() => grade()),
    () => timed(() => bareRun(program)),
    5,
  );
  const engine = await alternate(
    RUNS,
    () => timed(() => state.house.ports.sandbox.run(program, 'me')),
    () => timed(() => bareRun(program)),
    5,
  );
  const crowd = await crowded(grade);
  const first = await firstGrading();
  return [
    {
      what: 'Grading a small exercise warm, p50, the whole road',
      compared: `four tests ${ms(one.ours)}; the bare engine on the same judge, program and spec ${ms(one.peer)}; in brackets ${one.spread}`,
      goal: `<= ${ENGINE_GOAL}`,
      measured: one.ratio.toFixed(2),
      held: one.ratio <= ENGINE_GOAL,
    },
    {
      what: 'The sandbox alone, p50',
      compared: `${ms(engine.ours)} with thread, limits and ledger; bare ${ms(engine.peer)} (${engine.spread})`,
      measured: engine.ratio.toFixed(2),
    },
    {
      what: 'First grading after start, over stdio',
      compared: 'the engine, its judge and the bank are loaded for it',
      goal: `< ${FIRST_GOAL_MS} ms`,
      measured: ms(first),
      held: first < FIRST_GOAL_MS,
    },
    {
      what: `${GRADINGS} gradings, ${AT_ONCE} at once`,
      compared: `${AT_ONCE} students; p95 ${ms(crowd.p95)}, ${crowd.perSecond.toFixed(0)} a second; ${crowd.failed} failed; memory grew by ${crowd.grown} MB, and by ${crowd.again} MB in as many again`,
      goal: 'none fails, memory bounded',
      measured: `${crowd.failed} failed`,
      held: crowd.failed === 0,
    },
  ];
};

async function crowded(grade: (student: string) => Promise<{ brief: string }>) {
  const round = async () => {
    const times: number[] = [];
    let failed = 0;
    let left = GRADINGS;
    const worker = async (student: string): Promise<void> => {
      while (left-- > 0) {
        const took = await timed(async () => {
          const { brief } = await grade(student);
          if (!brief.startsWith('passed 4 of 4')) failed += 1;
        });
        times.push(took);
      }
    };
    const took = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, (_, n) => worker(`s${n}`))));
    return { times, failed, took };
  };
  const before = megabytes();
  const { times, failed, took } = await round();
  const between = megabytes();
  await round();
  return {
    failed,
    p95: quantile(times, 0.95),
    perSecond: (GRADINGS / took) * 1000,
    grown: between - before,
    again: megabytes() - between,
  };
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

async function firstGrading(): Promise<number> {
  await using state = measuredHouse('NORMAL', [progress, exercise]);
  await using server = wire([LEARNFLOW, 'all'], { LEARNFLOW_HOME: state.home, LEARNFLOW_WORKSPACE: state.home });
  return await timed(() => server.request('tools/call', { name: 'grade_submission', arguments: attempt(0) }));
}
