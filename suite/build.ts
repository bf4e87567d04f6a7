import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One command with lazily loaded chunks beside it, which needs no node_modules. */
await rm(`${root}dist`, { recursive: true, force: true });
const bundle = await rolldown({
  input: { learnflow: `${root}suite/learnflow.ts` },
  platform: 'node',
  external: [/^node:/],
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: `${root}dist`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: true,
});
const bytes = output.reduce((sum, file) => sum + (file.type === 'chunk' ? file.code.length : file.source.length), 0);
process.stdout.write(`dist/learnflow.js and ${output.length - 1} chunks, ${Math.round(bytes / 1000)} kB\n`);
