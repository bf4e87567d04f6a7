import { seedsOf } from './instance.ts';
import type { Item } from './item.ts';
import { KINDS, type Kind, type Level } from './kinds.ts';
import { fileOf } from './question.ts';
import { readProblemId } from './seed.ts';

/** What the choice of a problem looks at: one short row an item. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly counts: 'exercise' | 'quiz';
  readonly level: Level;
  readonly concepts: readonly string[];
  readonly prerequisites: readonly string[];
  readonly minutes: number;
  /** Instances; 1 where the item does not vary. */
  readonly seeds: number;
  /** Lines of code to write or to read. */
  readonly size: number;
  /** Answers to choose from; null for an open answer. */
  readonly choices: number | null;
}

/** All items there are, and those whose main concept is a given one. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly byConcept: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, Entry>;
}

export function entryOf(item: Item): Entry {
  const { id, title, kind, level, concepts, prerequisites, minutes, options } = item;
  const { counts, files } = KINDS[kind];
  const code = fileOf(item, files.includes('program') ? 'program' : 'solution').text;
  const size = code.split('\n').filter((line) => line.trim() !== '').length;
  const choices = options.length > 0 ? options.length : null;
  return { id, title, kind, counts, level, concepts, prerequisites, minutes, seeds: seedsOf(item), size, choices };
}

export function catalogueOf(entries: readonly Entry[]): Catalogue {
  const byConcept = Map.groupBy(entries, ({ concepts: [main = ''] }) => main);
  return { entries, byConcept, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** The problem that a learner's file is for, where it lies as `usualFiles` has it. */
export function problemOfFile(path: string | undefined, { byId }: Catalogue): string | undefined {
  const folder = /([^/\\]+)[/\\]solution\.[jt]s$/.exec(path ?? '')?.[1];
  const named = readProblemId(folder ?? '');
  const seeds = byId.get(named?.item ?? '')?.seeds;
  if (seeds === undefined) return undefined;
  const { seed } = named ?? {};
  return seed === undefined || (seeds > 1 && seed < seeds) ? folder : undefined;
}
