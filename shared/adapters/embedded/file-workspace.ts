import { link, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Workspace } from '../../ports/workspace.ts';
import { Refusal } from '../../skill/refusal.ts';
import { follow, openRoot, placeOf } from './workspace-jail.ts';
import { readInside } from './workspace-read.ts';
import { systemCode, workspaceRefusal } from './workspace-refusals.ts';

/** The learner's folder. Its refusals name paths as the caller gave them. */
export function fileWorkspace(folder: string): Workspace {
  return {
    async read(path) {
      const root = await openRoot(folder);
      return readInside(root, placeOf(root, path), path || '.');
    },

    async write(path, text) {
      const root = await openRoot(folder);
      try {
        await writeInside(root, placeOf(root, path), path, text);
      } catch (error) {
        const what = systemCode(error);
        throw what && !(error instanceof Refusal) ? workspaceRefusal('file_unwritable', { path, what }) : error;
      }
    },
  };
}

async function writeInside(root: string, place: string, path: string, text: string): Promise<void> {
  if (place === root) throw workspaceRefusal('file_outside', { path });
  const target = join(await makeFolders(root, dirname(place)), basename(place));
  if (!(await exists(target)) && (await create(target, text))) return;
  const unchanged = await readInside(root, target, path).then(
    (found) => found === text,
    () => false,
  );
  if (!unchanged) throw workspaceRefusal('file_changed', { path });
}

/** One folder at a time, so that none is made behind a link that leads out. */
async function makeFolders(root: string, place: string): Promise<string> {
  let made = root;
  for (const name of relative(root, place).split(sep)) {
    await mkdir(join(made, name)).catch(unlessCode('EEXIST'));
    made = await follow(root, join(made, name));
  }
  return made;
}

const exists = async (place: string): Promise<boolean> =>
  (await lstat(place).catch(unlessCode('ENOENT'))) !== undefined;

/** The whole file appears at once or not at all; false where another file came first. */
async function create(target: string, text: string): Promise<boolean> {
  const draft = join(dirname(target), `.${crypto.randomUUID()}.tmp`);
  try {
    await writeDurably(draft, text);
    await publish(draft, target);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(unlessCode('ENOENT'));
  }
}

async function writeDurably(place: string, text: string): Promise<void> {
  const file = await open(place, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link never replaces a file, as a rename would; not every file system has links. */
async function publish(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (!LINKLESS.has(systemCode(error) ?? '')) throw error;
    await rename(draft, target);
  }
}

const LINKLESS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

const unlessCode = (code: string) => (error: unknown) => {
  if (systemCode(error) !== code) throw error;
  return undefined;
};
