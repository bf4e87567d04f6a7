import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from './places.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
export const DAPRD_SOURCE = join(here, 'daprd');
export const KAFKA_POM = join(here, 'kafka/pom.xml');

/** Folders and files are named after what they were made from: a change of that makes them anew, and nothing else does. */
export const KAFKA_JARS = join(TOOLS, `kafka-${digest([KAFKA_POM])}`);
export const DAPRD = join(TOOLS, `daprd-${digest(filesBelow(DAPRD_SOURCE))}`);

/** Where Debian's packages put PostgreSQL's programs: the newest version that is there, or undefined. */
export function postgresqlPrograms(): string | undefined {
  const versions = existsSync(DEBIAN_POSTGRESQL) ? readdirSync(DEBIAN_POSTGRESQL) : [];
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_POSTGRESQL, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

const DEBIAN_POSTGRESQL = '/usr/lib/postgresql';

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
