import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One command with lazily loaded chunks beside it. */
await rm(`${root}dist`, { recursive: true, force: true });
const output = await bundle('learnflow', `${root}suite/learnflow.ts`, `${root}dist`);
const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? file.code.length : file.source.length), 0);
process.stdout.write(`dist/learnflow.js and ${output.length - 1} chunks, ${Math.round(bytes / 1000)} kB\n`);
