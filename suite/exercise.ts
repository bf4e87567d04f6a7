import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  exercisesIn,
  foldersIn,
  type Item,
  openTrack,
  ownItems,
  readItemFolder,
  saveTrack,
  type TrackFolder,
  type Workshop,
  workshop,
} from '@learnflow/shared/bank';
import { Refusal, settingsFrom } from '@learnflow/shared/host';
import { progressOf } from './progress-bar.ts';

/** Proves a teacher's own items: a folder that is one, or a folder of such folders. Exits 1 where one does not hold. */
export async function checked(named: string, { show = false }: { show?: boolean }): Promise<void> {
  await provenAt(named, show);
}

/** Proves them too, and keeps those that hold where learners meet them. Those of an earlier time are replaced. */
export async function added(named: string): Promise<void> {
  const items = await provenAt(named, false);
  const own = new Set((await ownItems.read()).map(({ id }) => id));
  const fresh = items.filter(({ id }) => !own.has(id));
  for (const { id } of items.filter((item) => own.has(item.id)))
    process.stdout.write(`✗ ${id}\n  the bank has one of this name: rename the folder\n`);
  if (fresh.length < items.length) process.exitCode = 1;
  if (fresh.length === 0) throw new Refusal('nothing_added', 'invalid', `Nothing of ${named} was kept.`);
  const name = `own-${basename(resolve(named)).replace(/[^a-zA-Z0-9-]+/g, '-')}`;
  const place = await saveTrack(join(settingsFrom(process.env).home, 'tracks'), name, fresh);
  process.stdout.write(`${fresh.length} kept in ${place}\n`);
}

async function provenAt(named: string, show: boolean): Promise<readonly Item[]> {
  const folders = await itemFolders(resolve(named), named);
  const proven: Item[] = [];
  const progress = progressOf(folders.length, 'items');
  const shop = workshop();
  try {
    for (const folder of folders) {
      const { item, lines } = await verdictOn(folder, shop, show);
      if (item) proven.push(item);
      progress.done(lines.join('\n'));
    }
  } finally {
    progress.end();
    await shop.close();
  }
  process.stdout.write(`${proven.length} of ${folders.length} proven\n`);
  if (proven.length < folders.length) process.exitCode = 1;
  return proven;
}

/** What only an item's folder holds. */
const OF_AN_ITEM = /^(?:item\.yaml|statement\.md|(?:solution|stub|spec|program)\.(?:js|ts))$/;

async function itemFolders(folder: string, named: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => {
    throw new Refusal(
      'no_such_folder',
      'not-found',
      `There is no folder ${named}. Name an item's folder, or one of items.`,
    );
  });
  if (names.some((name) => OF_AN_ITEM.test(name))) return [folder];
  const inside = (await foldersIn(folder)).filter((one) => !/^(?:\.|node_modules$)/.test(basename(one)));
  if (inside.length > 0) return inside;
  throw new Refusal(
    'no_items',
    'invalid',
    `${named} holds no item. An item is a folder with item.yaml, statement.md and its code.`,
  );
}

async function verdictOn(
  folder: string,
  shop: Workshop,
  show: boolean,
): Promise<{ item: Item | undefined; lines: readonly string[] }> {
  const read = await readItemFolder(folder);
  if ('complaints' in read) return { item: undefined, lines: failedLines(basename(folder), read.complaints) };
  const { complaints, instances, tests, killed } = await shop.prove(read);
  const holds = complaints.length === 0;
  const tried = [
    instances > 1 ? `${instances} instances` : '',
    tests > 0 ? `${tests} tests` : '',
    read.mistakes.length > 0 ? `${killed} of ${read.mistakes.length} mistakes noticed` : '',
  ];
  const verdict = holds
    ? [`✓ ${[`${read.id} (${read.kind}, ${read.level})`, ...tried].filter((part) => part !== '').join(', ')}`]
    : failedLines(read.id, complaints);
  const item = holds ? read : undefined;
  if (!show) return { item, lines: verdict };
  const { statement, answer } = await shop.shown(read);
  return { item, lines: [...verdict, '', statement, `right answer:\n${answer}`, ''] };
}

const failedLines = (id: string, complaints: readonly string[]): readonly string[] => [
  `✗ ${id}`,
  ...complaints.map((text) => `  ${text}`),
];

/** Takes what proves itself of a track in Exercism's layout into LEARNFLOW_HOME. Exits 1 where that is nothing. */
export async function imported(named: string): Promise<void> {
  const folder = await openTrack(resolve(named));
  const { slug, exercises, broken } = folder.track;
  const items = await provenOf(folder);
  for (const text of broken) process.stdout.write(`✗ ${text}\n`);
  const listed = exercises.length + broken.length;
  if (items.length === 0)
    throw new Refusal(
      'nothing_imported',
      'invalid',
      `None of ${listed} exercises of ${slug} proves itself; nothing was kept.`,
    );
  const place = await saveTrack(join(settingsFrom(process.env).home, 'tracks'), slug, items);
  process.stdout.write(`${items.length} of ${listed} exercises of ${slug} imported into ${place}\n`);
}

async function provenOf(folder: TrackFolder): Promise<readonly Item[]> {
  const progress = progressOf(folder.track.exercises.length, 'exercises');
  const shop = workshop();
  const items: Item[] = [];
  try {
    for await (const { id, read } of exercisesIn(folder)) {
      const complaints = 'complaints' in read ? read.complaints : (await shop.proveImported(read)).complaints;
      if ('complaints' in read || complaints.length > 0) progress.done(`✗ ${id}: ${complaints.join('; ')}`);
      else {
        items.push(read);
        progress.done(`✓ ${id} (${read.level}, ${read.concepts.join(', ')})`);
      }
    }
  } finally {
    progress.end();
    await shop.close();
  }
  return items;
}
