import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readItemFolder } from '@learnflow/shared/bank';
import { afterAll, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('learnflow.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'learnflow-doctor-'));
const tracks = join(home, 'tracks');
mkdirSync(tracks);
afterAll(() => rmSync(home, { recursive: true }));

async function learnflow(...args: readonly string[]): Promise<{ out: string; code: unknown }> {
  const env = { ...process.env, LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: tracks };
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { out, code };
}

const keep = (name: string, items: unknown) => writeFileSync(join(tracks, name), JSON.stringify(items));

async function whole(id: string): Promise<object> {
  const folder = fileURLToPath(new URL('../servers/exercise/bank/bus-pass', import.meta.url));
  return { ...(await readItemFolder(folder)), id };
}

it('counts what was imported', async () => {
  keep('harbour.json', [await whole('harbour-pass')]);
  const { out, code } = await learnflow('doctor');
  expect(out).toMatch(/^ok {7}problems {3}the bank and 1 imported$/m);
  expect(code).toBe(0);
});

it('names imported problems that learners are never given, and says why', async () => {
  const sound = await whole('harbour-pass');
  keep('harbour.json', [sound, { ...sound, id: 'harbour-rope', level: 'tricky' }, { ...sound, files: null }, 'rope']);
  writeFileSync(join(tracks, 'torn.json'), '[{"id": "to');
  const { out, code } = await learnflow('doctor');
  expect(out).toMatch(
    new RegExp(
      [
        '^MISSING  problems   imported ones are left out\\. Import their track again:',
        ' {20}harbour\\.json: harbour-rope: level: .*easy.*',
        ' {20}harbour\\.json: harbour-pass: files: .*record.*',
        ' {20}harbour\\.json: an item without an id: .*object.*',
        ' {20}and 1 more$',
      ].join('\n'),
      'm',
    ),
  );
  expect(code).toBe(1);
});

it('which do no harm to the others', async () => {
  const { out } = await learnflow('call', 'problem_generation', '{"problem":"harbour-pass"}');
  expect(out).toMatch(/^harbour-pass \(/);
});
