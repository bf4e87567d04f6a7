import type { Lesson } from '../lessons/lesson.ts';

/** Where lessons come from. What it hands out is frozen. */
export interface Library {
  /** The concepts that there is a lesson on. */
  concepts(): Promise<readonly string[]>;
  find(concept: string): Promise<Lesson | undefined>;
}
