import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { follow } from './workspace-jail.ts';
import { systemCode, workspaceRefusal } from './workspace-refusals.ts';

const LARGEST = 1_000_000;

/** Neither follows a link put there meanwhile nor waits for the other end of a pipe. */
const READ_SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text at `place`, refused unless it lies inside, a plain file of at most 1 MB in UTF-8; `path` is what it is called. */
export async function readInside(root: string, place: string, path: string): Promise<string> {
  const real = await follow(root, place);
  const what = kindOf(await stat(real));
  if (what) throw workspaceRefusal('file_unreadable', { path, what });
  const file = await open(real, READ_SAFELY).catch((error) => {
    throw workspaceRefusal('file_unreadable', { path, what: `out of reach (${systemCode(error)})` });
  });
  try {
    await assertStillThere(file, root, place, path);
    return textIn(await bytesOf(file, path), path);
  } finally {
    await file.close();
  }
}

function kindOf(found: { isFile(): boolean; isDirectory(): boolean }): string | undefined {
  if (found.isFile()) return undefined;
  return found.isDirectory() ? 'a folder' : 'no plain file';
}

/** What was opened is what the path leads to, inside, now that it can no longer be exchanged. */
async function assertStillThere(file: FileHandle, root: string, place: string, path: string): Promise<void> {
  const [opened, found] = await Promise.all([file.stat(), follow(root, place).then((real) => stat(real))]);
  if (!opened.isFile() || opened.ino !== found.ino || opened.dev !== found.dev)
    throw workspaceRefusal('file_unreadable', { path, what: 'being exchanged just now' });
}

/** Counts what it reads: the size a file claims may be outdated. */
async function bytesOf(file: FileHandle, path: string): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(LARGEST + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > LARGEST) throw workspaceRefusal('file_too_large', { path });
  return bytes.subarray(0, length);
}

function textIn(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  throw workspaceRefusal('file_not_text', { path });
}
