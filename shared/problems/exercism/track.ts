import { z } from 'zod';
import { ITEM_ID } from '../item.ts';
import type { Level } from '../kinds.ts';

/** A name that becomes part of an id and of paths. */
const Slug = z.string().max(60).regex(ITEM_ID, 'a slug is lower-case words joined by -');

const Slugs = z
  .array(z.string())
  .nullish()
  .transform((slugs) => slugs ?? []);

/** Paths inside an exercise's folder, or patterns of them: `%{kebab_slug}.js`. */
export const FileNames = z.object({
  solution: Slugs,
  test: Slugs,
  example: Slugs,
  exemplar: Slugs,
  editor: Slugs,
});
export type FileNames = z.output<typeof FileNames>;

const NO_FILES: FileNames = { solution: [], test: [], example: [], exemplar: [], editor: [] };

/** An exercise as the track's config.json lists it. */
const Listed = z.object({
  slug: Slug,
  name: z.string().nullish(),
  status: z.string().nullish(),
  difficulty: z.number().nullish(),
  concepts: Slugs,
  practices: Slugs,
  prerequisites: Slugs,
  topics: Slugs,
});

export interface TrackExercise extends z.output<typeof Listed> {
  readonly form: 'concept' | 'practice';
}

/** More exercises than any track has. */
const MOST_EXERCISES = 1_000;
const Entries = z.array(z.unknown()).max(MOST_EXERCISES).default([]);

/** What a track's config.json says, as far as it is read here. */
const Track = z.object({
  slug: Slug,
  files: FileNames.default(NO_FILES),
  exercises: z.object({ concept: Entries, practice: Entries }),
});

export interface Track {
  readonly slug: string;
  /** Where the files of an exercise lie that does not say it itself. */
  readonly files: FileNames;
  readonly exercises: readonly TrackExercise[];
  /** Entries that are none, each in a sentence. */
  readonly broken: readonly string[];
}

/** Undefined where it is no track's configuration. */
export function trackOf(config: unknown): Track | undefined {
  const read = Track.safeParse(config);
  if (!read.success) return undefined;
  const { slug, files, exercises } = read.data;
  const found: TrackExercise[] = [];
  const broken: string[] = [];
  for (const form of ['concept', 'practice'] as const) {
    for (const [index, entry] of exercises[form].entries()) {
      const one = Listed.safeParse(entry);
      const [issue] = one.error?.issues ?? [];
      if (one.success) found.push({ ...one.data, form });
      else broken.push(`exercises.${form}.${index}: config.json: ${issue?.path.join('.')}: ${issue?.message}`);
    }
  }
  return { slug, files, exercises: found, broken };
}

/** Exercism's difficulty, 1 to 10; a concept exercise has none and is easy. */
export function levelOf({ difficulty }: TrackExercise): Level {
  const step = difficulty ?? 1;
  if (step <= 3) return 'easy';
  return step <= 6 ? 'medium' : 'hard';
}

/** What `.meta/config.json` of an exercise says, as far as it is read here. */
export const ExerciseConfig = z.object({ files: FileNames.default(NO_FILES), blurb: z.string().nullish() });
export type ExerciseConfig = z.output<typeof ExerciseConfig>;
