import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './job.ts';
import { type JudgeSource, makeMould } from './mould.ts';
import { runJob, unread } from './run-job.ts';
import { WornOut } from './strip.ts';

/** The program of a sandbox's thread: jobs come in, answers go out, one at a time. */

/** Beside a bundle lie the judge as one file and the engine; in the sources, its modules and the package. */
const bundled = new URL('./sandbox-judge.js', import.meta.url);
const isBundle = existsSync(bundled);

const judgeSource: JudgeSource = (name) =>
  isBundle
    ? readFileSync(bundled, 'utf8')
    : stripTypeScriptTypes(readFileSync(new URL(`./inside/${name}.ts`, import.meta.url), 'utf8'));

const wasm = readFileSync(
  isBundle
    ? new URL('./quickjs.wasm', import.meta.url)
    : fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm')),
);

const mould = await makeMould(await WebAssembly.compile(wasm), judgeSource);

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(job));
});
parentPort?.postMessage('ready');

async function answer(job: Job): Promise<Answer> {
  try {
    return { result: await runJob(mould, job) };
  } catch (error) {
    if (error instanceof WornOut) return { result: unread(error.message), worn: true };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
