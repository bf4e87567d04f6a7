import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  foldersIn,
  type Item,
  type Proof,
  readItemFolder,
  type Shaped,
  type Workshop,
  wholeComplaints,
  workshop,
} from '@learnflow/shared/bank';
import { bankPage, type Shelved } from '@learnflow/shared/generate';
import { progressOf } from './progress-bar.ts';
import { openProofCache } from './proof-cache.ts';
import { itemKeys } from './proof-keys.ts';

/** Proves the whole bank and writes its page; with --check it writes nothing and fails where the page differs. */
const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const complaints: string[] = [];

const shop = workshop();
const items = await itemsOf(fileURLToPath(new URL('servers/exercise/bank', root)));
const shelved = await proven(items, shop);
complaints.push(...wholeComplaints(await Promise.all(items.map((item) => shaped(item, shop)))));
await shop.close();
await page(shelved);

process.stdout.write(
  complaints.length > 0
    ? `\n${complaints.map((text) => `✗ ${text}\n`).join('')}${items.length} items, ${complaints.length} complaints\n`
    : `${items.length} items, all proven\n`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function itemsOf(folder: string): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (const one of await foldersIn(folder)) {
    const read = await readItemFolder(one);
    if ('complaints' in read) complaints.push(...read.complaints.map((text) => `${basename(one)}: ${text}`));
    else found.push(read);
  }
  return found;
}

async function proven(all: readonly Item[], { prove }: Workshop): Promise<readonly Shelved[]> {
  const cache = await openProofCache<Proof>('proofs');
  const keyOf = await itemKeys();
  const progress = progressOf(all.length, 'items');
  const found: Shelved[] = [];
  for (const item of all) {
    const known = cache.find(keyOf(item));
    const proof = known ?? (await prove(item));
    const holds = proof.complaints.length === 0;
    // A failed one is always tried again.
    if (holds) cache.keep(keyOf(item), proof);
    complaints.push(...proof.complaints.map((text) => `${item.id}: ${text}`));
    found.push({ item, proof: holds ? proof : undefined });
    progress.done(known ? undefined : `${holds ? '✓' : '✗'} ${item.id}`);
  }
  progress.end();
  await cache.save();
  return found;
}

async function shaped(item: Item, { shape }: Workshop): Promise<Shaped> {
  const [, code = ''] = Object.entries(item.files).find(([path]) => /^(?:solution|program)\./.test(path)) ?? [];
  return { item, shape: await shape(code) };
}

async function page(all: readonly Shelved[]): Promise<void> {
  const { path, text } = bankPage(all);
  const current = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  if (current === text) return;
  if (check) complaints.push(`${path} is not as generated: run npm run prove:bank and commit`);
  else await writeFile(new URL(path, root), text);
}
