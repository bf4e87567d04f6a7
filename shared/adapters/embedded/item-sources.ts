import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Item } from '../../problems/item.ts';
import { Metadata } from '../../problems/metadata.ts';
import type { ItemSource } from './item-bank.ts';
import { readItemFolders } from './item-folders.ts';

const packed = fileURLToPath(new URL('../bank.json', import.meta.url));
const folders = fileURLToPath(new URL('../../../servers/exercise/bank', import.meta.url));

/** The bank that the exercise server comes with: one file beside the built command, folders in the sources. */
export const ownItems: ItemSource = {
  stamp: async () => '',
  read: async () => (existsSync(packed) ? readPack(packed) : wholeOnes(await readItemFolders(folders))),
};

const PACK = /\.json$/;

/** Tracks that were imported: a file each in this folder, which need not be there. */
export const tracksIn = (folder: string): ItemSource => ({
  stamp: async () => String((await stat(folder).catch(() => undefined))?.mtimeMs),
  async read() {
    const names = await readdir(folder).catch(() => []);
    const packs = names.filter((name) => PACK.test(name)).toSorted();
    return (await Promise.all(packs.map((name) => readTrack(join(folder, name))))).flat();
  },
});

/** What is damaged, or was written by another version, is left out: the other problems are not its fault. */
async function readTrack(file: string): Promise<readonly Item[]> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size === 0 || size > MOST_BYTES) return [];
  const items = await readPack(file).catch(() => []);
  return Array.isArray(items) ? items.filter(isItem) : [];
}

const MOST_BYTES = 256 * 2 ** 20;

const isItem = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  'files' in one &&
  Metadata.safeParse(withoutTexts(one)).success;

const withoutTexts = ({
  id: _,
  files: __,
  statement: ___,
  ...metadata
}: {
  id?: unknown;
  files?: unknown;
  statement?: unknown;
}) => metadata;

/** Packs are written by this program alone, from items that it had read. */
const readPack = async (file: string): Promise<readonly Item[]> => JSON.parse(await readFile(file, 'utf8'));

function wholeOnes(read: Awaited<ReturnType<typeof readItemFolders>>): readonly Item[] {
  return read.flatMap((one) => ('complaints' in one ? [] : [one]));
}
