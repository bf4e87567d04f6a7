import { cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The language's own types, which the checker reads beside the command: no browser, no Node. */
const OF_THE_LANGUAGE = /^lib\.(es|decorators).*\.d\.ts$/;

export async function copyLanguageTypes(dist: string): Promise<void> {
  const from = dirname(createRequire(import.meta.url).resolve('typescript'));
  const to = join(dist, 'typescript-lib');
  await mkdir(to, { recursive: true });
  const files = (await readdir(from)).filter((file) => OF_THE_LANGUAGE.test(file));
  await Promise.all(files.map((file) => cp(join(from, file), join(to, file))));
}
