import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wire } from '../shared/testing/wire.ts';

const PROGRAM = [new URL('../dist/learnflow.js', import.meta.url).pathname, 'progress'];
const KILLS = 60;
/** Later than this a process has answered all it was sent. */
const LONGEST_LIFE_MS = 60;

it(`${KILLS} processes killed at any moment lose no acknowledged activity and double none`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
  const env = { LEARNFLOW_HOME: home, LEARNFLOW_DURABILITY: 'NORMAL' };
  const quiz = (id: number) => ({ kind: 'quiz', concept: 'for-loops', score: 1, id: `q${id}` });
  let sent = 0;
  let unanswered: number | undefined;
  let between = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await using server = await wire(PROGRAM, env);
    // As a client would: what was not answered is sent again under the same id.
    if (unanswered !== undefined) {
      between++;
      expect(await server.call('record_activity', quiz(unanswered))).toMatch(/^for-loops/);
    }
    const killed = new Promise((done) => setTimeout(done, Math.random() * LONGEST_LIFE_MS)).then(() =>
      server.kill('SIGKILL'),
    );
    unanswered = undefined;
    while (unanswered === undefined) {
      const said = await server.call('record_activity', quiz(++sent));
      if (said === undefined) unanswered = sent;
      else expect(said).toMatch(/^for-loops/);
    }
    await killed;
  }
  await using server = await wire(PROGRAM, env);
  if (unanswered !== undefined) await server.call('record_activity', quiz(unanswered));
  const { evidence } = JSON.parse(
    (await server.call('mastery_calculation', { concept: 'for-loops', detail: 'full' })) ?? '{}',
  );
  expect(between).toBeGreaterThan(KILLS / 4);
  expect(evidence.quizzes).toBe(sent);
  rmSync(home, { recursive: true });
}, 120_000);
