import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { counted, endless, where } from '../../ports/contract/analyses.ts';
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

test('in a crowd nobody waits for longer than anyone would, and who comes later is answered', async () => {
  const analyst = workerAnalyst(PROGRAM, { milliseconds: 300, patience: 100, threads: 1 });
  try {
    await analyst.analyse(counted, { text: '' });
    const stuck = analyst.analyse(endless, {}).catch(({ code }) => code);
    await expect(analyst.analyse(counted, { text: 'a' })).rejects.toMatchObject({
      code: 'busy',
      kind: 'unavailable',
      message: expect.stringMatching(/Call again\.$/),
    });
    expect(await stuck).toBe('analysis_stopped');
    // Another thread has to be there first: it starts when it is asked for.
    await expect
      .poll(() => analyst.analyse(counted, { text: 'ab' }).catch(({ code }) => code))
      .toEqual({ characters: 2 });
  } finally {
    await analyst.close();
  }
});

test('a thread that has nothing to do stays, with all that it has loaded', async () => {
  const analyst = workerAnalyst(PROGRAM, { threads: 2 });
  const threads = async () => new Set(await Promise.all([1, 2, 3, 4].map(() => analyst.analyse(where, {}))));
  try {
    await expect.poll(async () => (await threads()).size).toBe(2);
    const before = await threads();
    await sleep(100);
    expect(await threads()).toEqual(before);
  } finally {
    await analyst.close();
  }
});
