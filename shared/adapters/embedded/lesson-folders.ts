import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Lesson } from '../../lessons/lesson.ts';
import { type Complaints, readLesson } from '../../lessons/read-lesson.ts';

/** Larger is no lesson. */
const MOST_CHARACTERS = 64 * 1024;

/** Reads the lesson of one folder, or says what is wrong with it. */
async function readLessonFolder(folder: string, concepts: readonly string[]): Promise<Lesson | Complaints> {
  const text = await readFile(join(folder, 'lesson.md'), 'utf8');
  if (text.length > MOST_CHARACTERS) return { complaints: [`lesson.md holds more than ${MOST_CHARACTERS / 1024} kB`] };
  return readLesson(basename(folder), text.replaceAll('\r\n', '\n'), concepts);
}

/** By folder name: every folder inside a folder that holds a lesson. None where there is no such folder. */
export async function readLessonFolders(
  folder: string,
  concepts: readonly string[],
): Promise<ReadonlyMap<string, Lesson | Complaints>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = names
    .filter((name) => existsSync(join(folder, name, 'lesson.md')))
    .toSorted()
    .map(async (name) => [name, await readLessonFolder(join(folder, name), concepts)] as const);
  return new Map(await Promise.all(read));
}
