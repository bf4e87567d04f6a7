import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RolldownOutput } from 'rolldown';
import { bundle } from './bundle.ts';

const engine = new URL('../shared/adapters/embedded/quickjs/', import.meta.url);

/** What the sandbox starts by name: its thread, the judge that runs inside the engine, the engine. */
export async function bundleSandbox(folder: string): Promise<RolldownOutput['output'][number][]> {
  const from = (path: string) => fileURLToPath(new URL(path, engine));
  const thread = await bundle({ 'sandbox-thread': from('thread.ts') }, folder);
  const judge = await bundle({ 'sandbox-judge': from('inside/judge.ts') }, folder);
  await copyFile(fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm')), `${folder}/quickjs.wasm`);
  return [...thread, ...judge];
}
