import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { bundleSandbox } from './bundle-sandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'learnflow-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle holds all that the sandbox starts: its thread, the judge, the engine, what strips types', async () => {
  const sandbox = fileURLToPath(new URL('../shared/adapters/embedded/quickjs/quickjs-sandbox.ts', import.meta.url));
  await bundleSandbox(folder);
  await bundle({ program: sandbox }, folder);
  const { quickjsSandbox } = await import(pathToFileURL(join(folder, 'program.js')).href);
  const box = quickjsSandbox({ threads: 1 });
  const spec = `enum Colour { Red = 3 }\ntest('counts', (): void => { expect(Colour.Red).toBe(3); });`;
  const result = await box.run({ files: { 'a.spec.ts': spec }, specs: ['a.spec.ts'] }, 'ada');
  await box.close();
  expect(result).toMatchObject({ verdict: 'passed', tests: [{ name: 'counts', status: 'pass' }] });
});
