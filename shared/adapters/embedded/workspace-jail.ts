import { readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep, win32 } from 'node:path';
import { nearest } from '../../skill/nearest.ts';
import { systemCode, workspaceRefusal } from './workspace-refusals.ts';

/** The workspace's own folder, links resolved. Refused: none, no folder, and whatever a home directory lies in. */
export async function openRoot(root: string): Promise<string> {
  const [real, home] = await Promise.all([realpath(root).catch(() => undefined), realpath(homedir()).catch(homedir)]);
  if (!real || isWithin(home, real) || !(await stat(real)).isDirectory())
    throw workspaceRefusal('workspace_unset', { root });
  return real;
}

/** The named place under the root, as far as the name alone tells. */
export function placeOf(root: string, path: string): string {
  const parts = path.split(/[/\\]/);
  const leaves = isAbsolute(path) || win32.isAbsolute(path) || parts.includes('..') || path.includes('\0');
  if (leaves) throw workspaceRefusal('file_outside', { path: printable(path) });
  return join(root, path);
}

/** Where the place really lies once links are followed; refused where that is outside. */
export async function follow(root: string, place: string): Promise<string> {
  const path = relative(root, place);
  const real = await realpath(place).catch((error) => refuseToFollow(error, root, place));
  if (!isWithin(real, root)) throw workspaceRefusal('file_outside', { path });
  return real;
}

/** `place` is `folder` or lies in it. */
export function isWithin(place: string, folder: string): boolean {
  const path = relative(folder, place);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
}

async function refuseToFollow(error: unknown, root: string, place: string): Promise<never> {
  const path = relative(root, place);
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw workspaceRefusal('file_missing', { path, instead: await instead(root, place) });
  throw workspaceRefusal('file_unreadable', { path, what: code === 'ELOOP' ? 'a link to itself' : 'out of reach' });
}

/** What lies in the same folder under a similar name. */
async function instead(root: string, place: string): Promise<string> {
  const folder = await follow(root, dirname(place)).catch(() => undefined);
  const names = folder ? await readdir(folder).catch(() => []) : [];
  const similar = nearest(basename(place), names).map((name) => relative(root, join(dirname(place), name)));
  return similar.length > 0 ? ` Did you mean ${similar.join(', ')}?` : ' Check the path from the workspace folder.';
}

const printable = (path: string): string => path.replaceAll('\0', '\\0');
