import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { bundleBank } from './bundle-bank.ts';
import { copyEfficiency } from './bundle-efficiency.ts';
import { bundleLessons } from './bundle-lessons.ts';
import { bundlePool } from './bundle-pool.ts';
import { bundleSandbox } from './bundle-sandbox.ts';
import { copyLanguageTypes } from './bundle-types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const draft = `${root}.cache/dist`;

const PROGRAMS = {
  learnflow: `${root}suite/learnflow.ts`,
  'analyst-worker': `${root}suite/analyst-worker.ts`,
  'analyst-on-demand': `${root}suite/analyst-on-demand.ts`,
  'efficiency-server': `${root}suite/efficiency-server.ts`,
};

/** One command with lazily loaded chunks beside it. What was there stays until the new one is whole. */
await rm(draft, { recursive: true, force: true });
const output = [
  ...(await bundle(PROGRAMS, draft)),
  ...(await bundlePool(`${draft}/chunks`)),
  ...(await bundleSandbox(draft)),
];
await copyLanguageTypes(draft);
await bundleBank(draft);
await copyEfficiency(draft);
await bundleLessons(draft);
await rm(`${root}dist`, { recursive: true, force: true });
await rename(draft, `${root}dist`);
const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? file.code.length : file.source.length), 0);
process.stdout.write(`dist/learnflow.js and ${output.length - 1} chunks, ${Math.round(bytes / 1000)} kB\n`);
