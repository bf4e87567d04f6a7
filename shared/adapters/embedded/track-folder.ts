import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { importedId, importedItem } from '../../problems/exercism/exercise.ts';
import { wantedFiles } from '../../problems/exercism/paths.ts';
import { ExerciseConfig, type Track, type TrackExercise, trackOf } from '../../problems/exercism/track.ts';
import type { Item } from '../../problems/item.ts';
import type { Complaints } from '../../problems/read-item.ts';
import { Refusal } from '../../skill/refusal.ts';
import { follow } from './workspace-jail.ts';
import { readInside } from './workspace-read.ts';

/** A track in Exercism's layout, with the real place of its folder. */
export interface TrackFolder {
  readonly root: string;
  readonly track: Track;
}

/** More text than this is no exercise. */
const MOST_CHARACTERS = 256 * 1024;

/** Refuses a folder that holds no track. */
export async function openTrack(folder: string): Promise<TrackFolder> {
  const root = await realpath(folder).catch(() => undefined);
  if (!root)
    throw new Refusal('no_such_folder', 'not-found', `There is no folder ${folder}. Name the folder of a track.`);
  const config = await readInside(root, join(root, 'config.json'), 'config.json').catch(unlessRefused);
  const track = typeof config === 'string' ? trackOf(jsonOf(config)) : undefined;
  if (track) return { root, track };
  throw new Refusal(
    'not_a_track',
    'invalid',
    `${folder} is no track in Exercism's layout: its config.json has to hold slug and exercises {concept, practice}. Name the folder that it lies in.`,
  );
}

/** Every exercise that the track lists, read as an item or with what is wrong with it. */
export async function* exercisesIn({
  root,
  track,
}: TrackFolder): AsyncGenerator<{ id: string; read: Item | Complaints }> {
  for (const exercise of track.exercises)
    yield { id: importedId(track, exercise), read: await readExercise(root, track, exercise) };
}

async function readExercise(root: string, track: Track, exercise: TrackExercise): Promise<Item | Complaints> {
  try {
    const folder = await follow(root, join(root, 'exercises', exercise.form, exercise.slug));
    const text = textsIn(folder);
    const config = ExerciseConfig.safeParse(jsonOf((await text('.meta/config.json')) ?? '{}'));
    if (!config.success)
      return { complaints: ['.meta/config.json is not as it should be: files holds lists of paths'] };
    const wanted = wantedFiles(track, exercise, config.data);
    if ('why' in wanted) return { complaints: [wanted.why] };
    const given: Record<string, string | undefined> = {};
    for (const path of wanted.given) given[path] = await text(path);
    return importedItem(track, exercise, {
      config: config.data,
      wanted,
      given,
      solution: await text(wanted.solution),
      spec: await text(wanted.spec),
      example: await text(wanted.example),
      introduction: await text('.docs/introduction.md'),
      instructions: await text('.docs/instructions.md'),
      appended: await text('.docs/instructions.append.md'),
    });
  } catch (error) {
    if (error instanceof Refusal) return { complaints: [WHY[error.code] ?? error.message] };
    throw error;
  }
}

const WHY: Readonly<Record<string, string>> = {
  file_missing: 'its folder is missing',
  file_outside: 'a link leads out of its folder',
  file_not_text: 'a file of it is not text in UTF-8',
  file_too_large: 'a file of it is larger than 1 MB',
  file_unreadable: 'a file of it is no plain file that can be read',
};

/** Reads the texts of one folder: undefined where there is none, refused where it is too much or lies elsewhere. */
function textsIn(folder: string): (path: string) => Promise<string | undefined> {
  let left = MOST_CHARACTERS;
  return async (path) => {
    const text = await readInside(folder, join(folder, path), path).catch(unlessMissing);
    left -= text?.length ?? 0;
    if (left < 0)
      throw new Refusal('exercise_too_large', 'too-large', `it holds more than ${MOST_CHARACTERS / 1024} kB of text`);
    return text?.replaceAll('\r\n', '\n');
  };
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'file_missing') throw error;
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** Undefined where the text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
