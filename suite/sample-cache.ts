import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sample } from '@learnflow/shared/library';
import { hashOf, sha256 } from './proof-cache.ts';

const folder = fileURLToPath(new URL('../.cache', import.meta.url));
const file = join(folder, 'samples.json');

/** What decides what a sample prints. */
const RUNNERS = ['shared/adapters/embedded/quickjs/**/*.ts', 'shared/skill/run.ts'];

/** Samples that printed what they say, by their text and by what ran them. */
export interface SampleCache {
  has(sample: Sample): boolean;
  keep(sample: Sample): void;
  /** Forgets those that are not among these. */
  save(all: readonly Sample[]): Promise<void>;
}

export async function openSampleCache(): Promise<SampleCache> {
  const runners = await hashOf(RUNNERS);
  const known = new Set(await read());
  const keyOf = ({ language, code, output }: Sample) => sha256(runners, language, code, output);
  return {
    has: (sample) => known.has(keyOf(sample)),
    keep: (sample) => void known.add(keyOf(sample)),
    async save(all) {
      const used = all.map(keyOf).filter((key) => known.has(key));
      await mkdir(folder, { recursive: true });
      await writeFile(file, JSON.stringify(used));
    },
  };
}

/** Written by this module alone; one that cannot be read costs another run of everything. */
async function read(): Promise<readonly string[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return [];
  }
}
