import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TOOLS } from './places.ts';
import { run, runNicely } from './run.ts';
import { DAPRD, DAPRD_SOURCE } from './tools.ts';

/** Dapr's module; the sum is what Go's checksum database says of it, and stands here because a copied module has none in go.sum. */
export const DAPR = { version: '1.18.3', sum: 'h1:iVTqJHRfJlUfiSyhJH4c1mJZ+4PH3cf/QwJcAJL2ROo=' };

/** Where go.mod looks for it. */
const SOURCE = join(TOOLS, 'dapr');
const REPLACED = join(DAPRD_SOURCE, '_replaced');

/** Builds the sidecar unless it is there: some minutes the first time, seconds while Go's cache lives. */
export async function buildDaprd(): Promise<void> {
  if (existsSync(DAPRD)) return;
  await layOutDapr();
  const draft = `${DAPRD}.part`;
  const version = ['github.com/dapr/dapr/pkg/buildinfo.version', 'github.com/dapr/kit/logger.DaprVersion'];
  const flags = ['-s', '-w', ...version.map((name) => `-X ${name}=${DAPR.version}`)];
  await runNicely('go', ['build', '-trimpath', '-buildvcs=false', '-ldflags', flags.join(' '), '-o', draft, '.'], {
    cwd: DAPRD_SOURCE,
    // No component of ours needs C: the machine needs no compiler of it.
    env: { CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' },
  });
  await rename(draft, DAPRD);
}

/** A copy of Dapr's module in which the folders below `_replaced` are ours. Go refuses to build over its own cache of modules. */
async function layOutDapr(): Promise<void> {
  await mkdir(TOOLS, { recursive: true });
  const wanted = `github.com/dapr/dapr@v${DAPR.version}`;
  const told = await run('go', ['mod', 'download', '-json', wanted], { cwd: TOOLS, env: { GOFLAGS: '-mod=mod' } });
  const { Dir: downloaded, Sum: sum } = JSON.parse(told);
  if (sum !== DAPR.sum) throw new Error(`${wanted} has the sum ${sum}, not ${DAPR.sum}.`);
  await rm(SOURCE, { recursive: true, force: true });
  await cp(downloaded, SOURCE, { recursive: true, filter: (path) => !/_test\.go$|\/tests$/.test(path) });
  await run('chmod', ['-R', 'u+w', SOURCE]);
  for (const path of await readdir(REPLACED, { recursive: true })) {
    if (path.endsWith('.go')) await replace(path);
  }
}

async function replace(path: string): Promise<void> {
  const folder = join(SOURCE, dirname(path));
  for (const name of await readdir(folder)) if (name.endsWith('.go')) await rm(join(folder, name));
  await cp(join(REPLACED, path), join(folder, basename(path)));
}
