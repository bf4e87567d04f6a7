import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Item } from '../../problems/item.ts';
import { faultOfStored } from '../../problems/stored-item.ts';
import { shown } from '../../skill/shown.ts';
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
  read: async () => (await readTracks(folder)).items,
});

/** What imported tracks hold: the problems, and what had to be left out with the reason, a line each. */
export interface Tracks {
  readonly items: readonly Item[];
  readonly faults: readonly string[];
}

export async function readTracks(folder: string): Promise<Tracks> {
  const names = await readdir(folder).catch(() => []);
  const packs = names.filter((name) => PACK.test(name)).toSorted();
  const tracks = await Promise.all(packs.map((name) => readTrack(folder, name)));
  return { items: tracks.flatMap(({ items }) => items), faults: tracks.flatMap(({ faults }) => faults) };
}

/** What is damaged, or was written by another version, is left out: the other problems are not its fault. */
async function readTrack(folder: string, name: string): Promise<Tracks> {
  const file = join(folder, name);
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > MOST_BYTES) return { items: [], faults: [`${name}: it is larger than ${MOST_BYTES / 2 ** 20} MB`] };
  const stored: unknown = await readPack(file).catch(() => undefined);
  if (!Array.isArray(stored)) return { items: [], faults: [`${name}: it cannot be read as a list of problems`] };
  const faults = stored.flatMap((one) => {
    const why = faultOfStored(one);
    return why === undefined ? [] : [`${name}: ${nameOf(one)}: ${why}`];
  });
  return { items: faults.length === 0 ? stored : stored.filter((one) => faultOfStored(one) === undefined), faults };
}

const MOST_BYTES = 256 * 2 ** 20;

const nameOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'id' in one ? shown(String(one.id)) : 'an item without an id';

/** Packs are written by this program alone, from items that it had read. */
const readPack = async (file: string): Promise<readonly Item[]> => JSON.parse(await readFile(file, 'utf8'));

function wholeOnes(read: Awaited<ReturnType<typeof readItemFolders>>): readonly Item[] {
  return read.flatMap((one) => ('complaints' in one ? [] : [one]));
}
