import type { Lesson } from '../lessons/lesson.ts';
import type { Library } from '../ports/library.ts';
import { nearest } from '../skill/nearest.ts';
import { type RefusalShape, refusal } from '../skill/refusal.ts';

/** The lesson on a concept. Refuses one that there is none on, with those that are near. */
export async function lessonOn(concept: string, library: Library): Promise<Lesson> {
  const lesson = await library.find(concept);
  if (lesson) return lesson;
  const found = nearest(concept, await library.concepts());
  const near = found.length > 0 ? `Nearest: ${found.join(', ')}.` : 'Ask concept_mapping what there is.';
  throw refusal('no_lesson', NO_LESSON, { concept, near });
}

const NO_LESSON: RefusalShape = { kind: 'not-found', say: 'No lesson on {concept}. {near}' };
