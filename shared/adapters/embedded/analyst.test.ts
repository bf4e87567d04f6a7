import { analystContract } from '../../ports/contract/analyst.ts';
import { inlineAnalyst } from './inline-analyst.ts';
import { workerAnalyst } from './worker-analyst.ts';

const PROGRAM = new URL('../../ports/contract/analyst-program.ts', import.meta.url);

analystContract('the inline analyst', inlineAnalyst, { stops: false });
analystContract('the worker analyst', () => workerAnalyst(PROGRAM, { milliseconds: 300, megabytes: 60 }), {
  stops: true,
});
