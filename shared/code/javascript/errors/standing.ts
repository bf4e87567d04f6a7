import type { Frame } from './frame.ts';
import { baseName, type Location } from './location.ts';
import type { Thrown } from './report.ts';
import { isBundled, whose } from './whose.ts';

/** Where an error stands in the learner's own code. */
export interface Standing {
  readonly at: Location | undefined;
  /** The function it happened in. */
  readonly within: string | undefined;
  /** The engine's function that the learner's line called: `Array.map`. */
  readonly called: string | undefined;
  /** The learner's lines that led there, nearest first, as long as nothing stands between. */
  readonly callers: readonly Location[];
  /** The functions that come again and again in the stack, by name. */
  readonly again: readonly string[];
  /** A place in a bundle, where lines are not the learner's. */
  readonly bundled: boolean;
  /** The file that the stack names, where it is not the one that was given. */
  readonly elsewhere: string | undefined;
}

/** `path` is the name of the code that was given, if it has one. */
export function standingOf({ type, frames: all, hint }: Thrown, path: string | undefined): Standing {
  // The constructor of a class of errors is not where the error happened.
  const frames = all.filter(({ name }) => type === undefined || name !== type);
  const own = frames.map((frame) => isOwn(frame, path));
  const first = pick(frames, own, path);
  const frame = frames[first];
  const at = frame?.at ?? (hint && whose(hint) !== 'engine' ? hint : undefined);
  const before = frames[first - 1];
  return {
    at,
    within: frame?.name,
    called: before && (!before.at || whose(before.at) === 'engine') ? before.name : undefined,
    callers: callersIn(frames.slice(first + 1), at),
    again: repeated(frames),
    bundled: at !== undefined && isBundled(at),
    elsewhere: elsewhere(at, path),
  };
}

/** As many frames as show a circle of functions that call each other. */
const CIRCLE = 12;

function repeated(frames: readonly Frame[]): readonly string[] {
  const names = frames.slice(0, CIRCLE).flatMap(({ name }) => name ?? []);
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].sort();
}

/** The learner's first frame: in the file that was given, else in a file of theirs, else in their test. */
function pick(frames: readonly Frame[], own: readonly boolean[], path: string | undefined): number {
  const given = path === undefined ? -1 : frames.findIndex(({ at }) => at !== undefined && sameFile(at.file, path));
  if (given !== -1) return given;
  const learner = own.indexOf(true);
  if (learner !== -1) return learner;
  return frames.findIndex(({ at }) => at !== undefined && whose(at) === 'test');
}

const isOwn = ({ at }: Frame, path: string | undefined): boolean =>
  at !== undefined && (whose(at) === 'learner' || (path !== undefined && sameFile(at.file, path)));

function callersIn(after: readonly Frame[], at: Location | undefined): readonly Location[] {
  const callers: Location[] = [];
  for (const frame of after) {
    if (!frame.at || !at || baseName(frame.at.file) !== baseName(at.file)) break;
    callers.push(frame.at);
  }
  return callers;
}

export const sameFile = (one: string, other: string): boolean => baseName(one) === baseName(other);

/** Names that stand for any program: nothing can be said of whose they are. */
const ANY_FILE = /^(?:<\w+>|\[?eval\]?\d*|\[stdin\]|REPL\d*|evalmachine\.<anonymous>|debugger eval code|code|VM\d+)$/;

function elsewhere(at: Location | undefined, path: string | undefined): string | undefined {
  if (!at || path === undefined || ANY_FILE.test(at.file) || sameFile(at.file, path)) return undefined;
  return baseName(at.file);
}
