import { analystContract } from '../../ports/contract/analyst.ts';
import { guardedAnalyst } from './guarded-analyst.ts';
import { inlineAnalyst } from './inline-analyst.ts';
import { workerAnalyst } from './worker-analyst.ts';

const PROGRAM = new URL('../../ports/contract/analyst-program.ts', import.meta.url);

analystContract('the inline analyst', inlineAnalyst, { stops: false });
analystContract('the worker analyst', () => workerAnalyst(PROGRAM, { milliseconds: 300, megabytes: 60 }), {
  stops: true,
});
analystContract(
  'the guarded analyst',
  () => guardedAnalyst(async () => workerAnalyst(PROGRAM, { milliseconds: 300, megabytes: 60, threads: 1 })),
  { stops: true },
);
