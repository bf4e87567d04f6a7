import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Item, Proof } from '@learnflow/shared/bank';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache');
const file = join(folder, 'proofs.json');

/** What proves every item, and what reads the code of those that claim more about it. */
const PROVERS = [
  'shared/problems/**/*.ts',
  'shared/skill/run.ts',
  'shared/adapters/embedded/quickjs/**/*.ts',
  'shared/code/types.ts',
  'shared/code/javascript/types/**/*.ts',
];
const READERS = ['shared/code/**/*.ts'];
const ENGINES = ['quickjs-wasi', 'typescript'];

/** Proofs that held, by what they depend on. A failed one is always tried again. */
export interface ProofCache {
  find(item: Item): Proof | undefined;
  keep(item: Item, proof: Proof): void;
  /** Forgets what was neither found nor kept since it was opened. */
  save(): Promise<void>;
}

export async function openProofCache(): Promise<ProofCache> {
  const known = await read();
  const used = new Map<string, Proof>();
  const provers = await hashOf(PROVERS);
  const readers = await hashOf([...PROVERS, ...READERS]);
  const keyOf = (item: Item) => {
    const claims = item.expects.length > 0 || item.mistakes.some(({ pattern }) => pattern !== undefined);
    return sha256(JSON.stringify(item), claims ? readers : provers);
  };
  return {
    find(item) {
      const proof = known[keyOf(item)];
      if (proof) used.set(keyOf(item), proof);
      return proof;
    },
    keep: (item, proof) => void used.set(keyOf(item), proof),
    async save() {
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.draft`, JSON.stringify(Object.fromEntries(used)));
      await rename(`${file}.draft`, file);
    },
  };
}

/** Written by this module alone; one that cannot be read costs another proof of everything. */
async function read(): Promise<Readonly<Record<string, Proof>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Of the files that these patterns name, and of the engines' versions. */
export async function hashOf(patterns: readonly string[]): Promise<string> {
  const paths = globSync([...patterns], { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const texts = await Promise.all(paths.toSorted().map((path) => readFile(join(root, path), 'utf8')));
  const { dependencies } = JSON.parse(await readFile(join(root, 'shared/package.json'), 'utf8'));
  return sha256(...texts, ...ENGINES.map((name) => `${name} ${dependencies[name]}`));
}

export function sha256(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
