import type { Item } from '../item.ts';
import { Metadata } from '../metadata.ts';
import type { Complaints } from '../read-item.ts';
import { activated, packageIn, pointing, withoutTestImports } from './code.ts';
import { practised } from './concepts.ts';
import type { Wanted } from './paths.ts';
import { statementOf, taskOf } from './prose.ts';
import { type ExerciseConfig, levelOf, type Track, type TrackExercise } from './track.ts';

/** What was read of an exercise's folder: texts, each undefined where there is no such file. */
export interface Read {
  readonly config: ExerciseConfig;
  readonly wanted: Wanted;
  readonly solution: string | undefined;
  readonly spec: string | undefined;
  readonly example: string | undefined;
  /** By path. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly introduction: string | undefined;
  readonly instructions: string | undefined;
  readonly appended: string | undefined;
}

export const importedId = (track: Pick<Track, 'slug'>, { slug }: Pick<TrackExercise, 'slug'>): string =>
  `${track.slug}-${slug}`;

/** An exercise of a track as an item, or everything that keeps it from being one. Whether it holds is for its proof. */
export function importedItem(track: Track, exercise: TrackExercise, read: Read): Item | Complaints {
  const complaints = [...complaintsAbout(exercise, read)];
  if (complaints.length > 0) return { complaints };
  const title = titleOf(exercise);
  const metadata = Metadata.safeParse({
    title,
    task: taskOf(read.instructions ?? '', read.config.blurb, title),
    kind: 'write',
    level: levelOf(exercise),
    minutes: MINUTES[levelOf(exercise)],
    ...practised(exercise),
  });
  if (!metadata.success)
    return { complaints: metadata.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const statement = statementOf([read.introduction, read.instructions, read.appended]);
  return { id: importedId(track, exercise), ...metadata.data, statement, files: filesOf(read) };
}

/** Tracks say nothing about it. */
const MINUTES = { easy: 15, medium: 30, hard: 45 };

const LONGEST_TITLE = 60;

const titleOf = ({ name, slug }: TrackExercise): string =>
  (name ?? slug.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())).slice(0, LONGEST_TITLE);

/** Names that an item keeps for what judges it. */
const OWN_NAMES = /^(?:solution|stub|spec|program)\.(?:js|ts|json)$/;
const TEXT = /\.(?:js|ts|json|md|txt)$/;

function* complaintsAbout(exercise: TrackExercise, read: Read): Generator<string> {
  const { wanted, given } = read;
  if (exercise.status === 'deprecated') yield 'the track calls it deprecated';
  if (read.spec === undefined) yield `its spec ${wanted.spec} is missing`;
  if (read.example === undefined) yield `its own solution ${wanted.example} is missing`;
  if (read.solution === undefined) yield `its stub ${wanted.solution} is missing`;
  if (read.instructions === undefined) yield '.docs/instructions.md is missing';
  if (practised(exercise).concepts.length === 0)
    yield 'config.json names no concept, practice, prerequisite or topic of it that is known here';
  for (const [path, text] of Object.entries(given)) {
    if (text === undefined) yield `its file ${path} is missing`;
    if (OWN_NAMES.test(path)) yield `its file ${path} has a name that is taken`;
    if (!TEXT.test(path)) yield `its file ${path} is no .js, .ts, .json, .md or .txt`;
  }
  for (const text of [read.spec, read.example, ...Object.values(given)]) {
    const name = packageIn(text ?? '');
    if (name !== undefined) yield `it imports the package ${name}, and there are no packages here`;
  }
}

/** By the names that items have: whatever reads a bank knows only those. */
function filesOf({ wanted, solution = '', spec = '', example = '', given }: Read): Item['files'] {
  const ending = wanted.solution.endsWith('.ts') ? 'ts' : 'js';
  const home = `solution.${ending}`;
  const pointed = (text: string) => pointing(text, wanted.solution, home);
  return {
    [home]: pointed(example),
    [`stub.${ending}`]: pointed(solution),
    [`spec.${wanted.spec.endsWith('.ts') ? 'ts' : 'js'}`]: pointed(withoutTestImports(activated(spec))),
    ...Object.fromEntries(Object.entries(given).map(([path, text]) => [path, pointed(text ?? '')])),
  };
}
