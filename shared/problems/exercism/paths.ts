import type { ExerciseConfig, FileNames, Track, TrackExercise } from './track.ts';

/** The files of one exercise by what they are for: paths inside its folder. */
export interface Wanted {
  readonly solution: string;
  readonly spec: string;
  /** The track's own solution. */
  readonly example: string;
  /** Given to the learner as they are. */
  readonly given: readonly string[];
}

/** Which files an exercise consists of, or why that cannot be said. */
export function wantedFiles(track: Track, exercise: TrackExercise, config: ExerciseConfig): Wanted | { why: string } {
  const named = (what: keyof FileNames) => {
    const own = config.files[what];
    return (own.length > 0 ? own : track.files[what]).map((pattern) => expanded(pattern, exercise.slug));
  };
  const lists = { solution: named('solution'), test: named('test'), example: examples(exercise, config, named) };
  const given = named('editor');
  const bad = [...Object.values(lists).flat(), ...given].find((path) => !isSafe(path));
  if (bad !== undefined) return { why: `config.json names ${JSON.stringify(bad.slice(0, 60))}, outside its folder` };
  for (const [what, paths] of Object.entries(lists)) {
    if (paths.length === 0) return { why: `.meta/config.json: files.${what} names no file` };
    if (paths.length > 1) return { why: `it has ${paths.length} ${what} files; only one can be taken` };
  }
  const [solution = '', spec = '', example = ''] = Object.values(lists).flat();
  const odd = [solution, spec, example].find((path) => !CODE.test(path));
  if (odd !== undefined) return { why: `${odd} is neither JavaScript (.js) nor TypeScript (.ts)` };
  if (solution.includes('/') || spec.includes('/')) return { why: 'its solution or spec lies in a folder of its own' };
  return { solution, spec, example, given };
}

/** A concept exercise's own solution is called its exemplar. What the exercise says itself goes before what is usual. */
function examples(
  { form }: TrackExercise,
  { files }: ExerciseConfig,
  named: (what: keyof FileNames) => readonly string[],
): readonly string[] {
  const usual = form === 'concept' ? 'exemplar' : 'example';
  const other = form === 'concept' ? 'example' : 'exemplar';
  return named(files[usual].length === 0 && files[other].length > 0 ? other : usual);
}

const CODE = /\.(?:js|ts)$/;

/** Relative, forward slashes, nothing that leads out of the folder. */
export const isSafe = (path: string): boolean =>
  path.length <= 200 && /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.split('/').some((part) => /^\.{1,2}$/.test(part));

/** `%{kebab_slug}.js` for the slug `two-fer`: `two-fer.js`. */
function expanded(pattern: string, slug: string): string {
  const words = slug.split('-');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  const spelled: Readonly<Record<string, string>> = {
    kebab: slug,
    snake: words.join('_'),
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
  };
  return pattern.replace(/%\{(kebab|snake|camel|pascal)_slug\}/g, (_, style: string) => spelled[style] ?? slug);
}
