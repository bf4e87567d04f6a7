import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../problems/item.ts';

/** Keeps an imported track's items where the bank looks for them. The earlier import stays until this one is whole. */
export async function saveTrack(folder: string, slug: string, items: readonly Item[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const place = join(folder, `${slug}.json`);
  const draft = `${place}.${crypto.randomUUID()}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(JSON.stringify(items));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
  return place;
}
