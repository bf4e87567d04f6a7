#!/usr/bin/env node
// The first file an old Node reads: it may hold nothing that an old Node cannot parse.
const NEEDED = [22, 22];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < Number(NEEDED[0]) || (major === NEEDED[0] && minor < Number(NEEDED[1]))) {
  process.stderr.write(
    `LearnFlow needs Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}: install one from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  const { start } = await import('./start.ts');
  await start(process.argv);
}

export {};
