import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Item } from '../../problems/item.ts';
import { type Complaints, readItem } from '../../problems/read-item.ts';

/** Larger is no exercise. */
const MOST_BYTES = 256 * 1024;
const TEXT = /\.(?:md|yaml|js|ts|json)$/;

/** Reads one folder as an item, or says what is wrong with it. */
export async function readItemFolder(folder: string): Promise<Item | Complaints> {
  const files = (await readdir(folder, { withFileTypes: true })).filter(
    (file) => file.isFile() && TEXT.test(file.name),
  );
  const texts: Record<string, string> = {};
  let bytes = 0;
  for (const { name } of files) {
    bytes += (await stat(join(folder, name))).size;
    if (bytes > MOST_BYTES) return { complaints: [`the folder holds more than ${MOST_BYTES / 1024} kB of text`] };
    texts[name] = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  }
  return readItem(basename(folder), texts);
}

/** The folders inside a folder, by name. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Every folder inside a folder, read as an item. */
export const readItemFolders = async (folder: string): Promise<readonly (Item | Complaints)[]> =>
  Promise.all((await foldersIn(folder)).map(readItemFolder));
