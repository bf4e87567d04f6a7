import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ownLessonFolders } from '@learnflow/shared/library';

const content = fileURLToPath(new URL('../servers/concepts/content', import.meta.url));

/** All lessons in one file, as the command reads them. */
export async function bundleLessons(dist: string): Promise<void> {
  const lessons = [...(await ownLessonFolders(content))].map(([concept, read]) => {
    if ('complaints' in read) throw new Error(`the lesson on ${concept} is broken: ${read.complaints.join('; ')}`);
    return read;
  });
  await writeFile(`${dist}/lessons.json`, JSON.stringify(lessons));
}
