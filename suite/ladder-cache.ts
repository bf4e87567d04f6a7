import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ladder } from '@learnflow/shared/generate';
import { hashOf, sha256 } from './proof-cache.ts';

const folder = fileURLToPath(new URL('../.cache', import.meta.url));
const file = join(folder, 'ladders.json');

/** What decides what a hint says. */
const MAKERS = [
  'servers/review/domain/hints/**/*.ts',
  'servers/review/skills/hint-generation.ts',
  'shared/generate/hints/ladder.ts',
  'shared/code/**/*.ts',
  'shared/problems/*.ts',
  'shared/adapters/embedded/quickjs/**/*.ts',
  'contracts/*.ts',
];

/** Ladders by the exercise and the mistake they are for, and by what made them. Null where there is none to make. */
export interface LadderCache {
  find(key: object): Ladder | null | undefined;
  keep(key: object, ladder: Ladder | null): void;
  /** Forgets what was neither found nor kept since it was opened. */
  save(): Promise<void>;
}

export async function openLadderCache(): Promise<LadderCache> {
  const makers = await hashOf(MAKERS);
  const known = await read();
  const used = new Map<string, Ladder | null>();
  const keyOf = (key: object) => sha256(makers, JSON.stringify(key));
  return {
    find(key) {
      const ladder = known[keyOf(key)];
      if (ladder !== undefined) used.set(keyOf(key), ladder);
      return ladder;
    },
    keep: (key, ladder) => void used.set(keyOf(key), ladder),
    async save() {
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.draft`, JSON.stringify(Object.fromEntries(used)));
      await rename(`${file}.draft`, file);
    },
  };
}

/** Written by this module alone; one that cannot be read costs making everything again. */
async function read(): Promise<Readonly<Record<string, Ladder | null>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}
