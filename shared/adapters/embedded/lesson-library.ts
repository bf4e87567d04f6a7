import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Library } from '../../ports/library.ts';
import { frozen } from '../../skill/frozen.ts';
import { readLessonFolders } from './lesson-folders.ts';

const packed = fileURLToPath(new URL('../lessons.json', import.meta.url));
const folders = fileURLToPath(new URL('../../../servers/concepts/content', import.meta.url));

/** The lessons that the concepts server comes with: one file beside the built command, folders in the sources. */
export function ownLessons(): Library {
  let lessons: Promise<ReadonlyMap<string, Lesson>> | undefined;
  const all = () => {
    lessons ??= read();
    return lessons;
  };
  return {
    concepts: async () => [...(await all()).keys()],
    find: async (concept) => (await all()).get(concept),
  };
}

async function read(): Promise<ReadonlyMap<string, Lesson>> {
  const lessons = existsSync(packed) ? await readPack() : wholeOnes(await readLessonFolders(folders, CONCEPT_IDS));
  return new Map(lessons.map((lesson) => [lesson.concept, frozen(lesson)]));
}

/** Written by the build alone, from lessons that it had read. */
const readPack = async (): Promise<readonly Lesson[]> => JSON.parse(await readFile(packed, 'utf8'));

const wholeOnes = (read: Awaited<ReturnType<typeof readLessonFolders>>): readonly Lesson[] =>
  [...read.values()].flatMap((one) => ('complaints' in one ? [] : [one]));
