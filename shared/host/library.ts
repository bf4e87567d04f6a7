import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { readLessonFolders } from '../adapters/embedded/lesson-folders.ts';
import { quickjsSandbox } from '../adapters/embedded/quickjs/quickjs-sandbox.ts';
import { checkCurriculum, type GraphReport } from '../lessons/curriculum.ts';
import type { Sample } from '../lessons/lesson.ts';
import { Refusal } from '../skill/refusal.ts';

export { type Lesson, type Sample, samplesOf } from '../lessons/lesson.ts';
export type { GraphReport };

/** By folder name: the lessons of a folder on our own concepts, whole or with what is wrong with them. */
export const ownLessonFolders = (folder: string) => readLessonFolders(folder, CONCEPT_IDS);

/**
 * A teacher's own graph of concepts: `concepts.yaml`, and beside it, where there are any, lessons in folders called like
 * the concepts. Refuses a folder without the file.
 */
export async function checkFolder(folder: string): Promise<GraphReport & { readonly lessons: number }> {
  const text = await readFile(join(folder, 'concepts.yaml'), 'utf8').catch(() => {
    throw new Refusal(
      'no_graph',
      'not-found',
      `No concepts.yaml in ${folder}. It names each concept: id: { title: …, prerequisites: [ids] }.`,
    );
  });
  const report = checkCurriculum(text);
  const lessons = await readLessonFolders(folder, report.concepts);
  const faults = [...lessons].flatMap(([concept, read]) => {
    if (!report.concepts.includes(concept)) return [`${concept}/ is called like no concept of concepts.yaml`];
    return 'complaints' in read ? read.complaints.map((one) => `${concept}/lesson.md: ${one}`) : [];
  });
  return { ...report, faults: [...report.faults, ...faults], lessons: lessons.size };
}

/** What one sample came to: what it printed, or why it did not run to its end. */
export interface Played {
  readonly output: string;
  readonly fault: string | undefined;
}

/** Runs samples one after the other, in the order given, in a sandbox of their own that is gone with the last. */
export async function* played(samples: Iterable<Sample>): AsyncGenerator<Played> {
  const sandbox = quickjsSandbox();
  try {
    for (const { language, code } of samples) {
      const path = `sample.${language}`;
      const { verdict, output, fault } = await sandbox.run(
        { files: { [path]: code }, entry: path, specs: [] },
        'proof',
      );
      const why = fault ? `${fault.name}: ${fault.message}` : verdict;
      yield { output: output.trimEnd(), fault: verdict === 'passed' ? undefined : why };
    }
  } finally {
    await sandbox.close();
  }
}
