import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { open2025, type Wire, wire } from './wire.ts';

const COMMAND = new URL('../dist/learnflow.js', import.meta.url).pathname;
const KILLS = 60;
/** Later than this a process has answered all it was sent. */
const LONGEST_LIFE_MS = 60;

const Answer = z.object({ content: z.tuple([z.object({ text: z.string() })]) });

it(`${KILLS} processes killed at any moment lose no acknowledged activity and double none`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
  const env = { LEARNFLOW_HOME: home, LEARNFLOW_DURABILITY: 'NORMAL' };
  const quiz = (id: number) => ({ kind: 'quiz', concept: 'for-loops', score: 1, id: `q${id}` });
  let sent = 0;
  let unanswered: number | undefined;
  let repeated = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await using server = wire({ command: process.execPath, args: [COMMAND, 'progress'], env });
    await open2025(server);
    if (unanswered !== undefined) {
      // As a client would: what was not answered is sent again under the same id.
      expect(await said(server, 'record_activity', quiz(unanswered))).toMatch(/^for-loops/);
      repeated += 1;
      unanswered = undefined;
    }
    const killed = sleep(Math.random() * LONGEST_LIFE_MS).then(() => server.process.kill('SIGKILL'));
    while (unanswered === undefined) {
      sent += 1;
      const answer = await said(server, 'record_activity', quiz(sent)).catch(() => undefined);
      if (answer === undefined) unanswered = sent;
      else expect(answer).toMatch(/^for-loops/);
    }
    await killed;
  }
  await using server = wire({ command: process.execPath, args: [COMMAND, 'progress'], env });
  await open2025(server);
  if (unanswered !== undefined) await said(server, 'record_activity', quiz(unanswered));
  const { evidence } = JSON.parse(await said(server, 'mastery_calculation', { concept: 'for-loops', detail: 'full' }));
  expect(repeated).toBeGreaterThan(KILLS / 4);
  expect(evidence.quizzes).toBe(sent);
  rmSync(home, { recursive: true });
}, 120_000);

/** Rejects when the process died before it answered. */
async function said(server: Wire, name: string, given: object): Promise<string> {
  const { result } = await server.ask('tools/call', { name, arguments: given });
  const [{ text }] = Answer.parse(result).content;
  return text;
}
