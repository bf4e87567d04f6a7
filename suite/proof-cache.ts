import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache');
const ENGINES = ['quickjs-wasi', 'typescript'];

/** What was proven, by a hash of all it depends on. */
export interface ProofCache<T> {
  find(key: string): T | undefined;
  keep(key: string, value: T): void;
  /** Forgets what was neither found nor kept since it was opened. */
  save(): Promise<void>;
}

/** The cache of that name. It is written here alone; one that cannot be read costs another proof of everything. */
export async function openProofCache<T>(name: string): Promise<ProofCache<T>> {
  const file = join(folder, `${name}.json`);
  const known: Readonly<Record<string, T>> = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}));
  const used = new Map<string, T>();
  return {
    find(key) {
      const value = known[key];
      if (value !== undefined) used.set(key, value);
      return value;
    },
    keep: (key, value) => void used.set(key, value),
    async save() {
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.draft`, JSON.stringify(Object.fromEntries(used)));
      await rename(`${file}.draft`, file);
    },
  };
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
