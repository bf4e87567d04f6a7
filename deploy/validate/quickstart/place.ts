import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../places.ts';

/** Never taken along: what is large, what is made, what a command of the page must not touch. */
const LEFT = new Set(['.git', '.cache', 'deploy']);

/** A copy of the repository in which the page may write: `deploy` for itself, everything else as a link. */
export async function repositoryToWriteIn(): Promise<
  { readonly folder: string; readonly home: string } & AsyncDisposable
> {
  const home = await mkdtemp(join(tmpdir(), 'quickstart-'));
  const folder = join(home, 'repository');
  await cp(join(REPOSITORY, 'deploy'), join(folder, 'deploy'), { recursive: true });
  for (const name of await readdir(REPOSITORY)) {
    if (!LEFT.has(name)) await symlink(join(REPOSITORY, name), join(folder, name));
  }
  return { folder, home, [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }) };
}
