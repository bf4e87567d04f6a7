import { buildDaprd } from './build-daprd.ts';
import { fetchKafka } from './fetch-kafka.ts';
import { mayInstall, PROGRAMS, type Program } from './programs.ts';
import { run } from './run.ts';

/** Programs are missing that this process may not install; `remedy` says line by line which, and how to get them. */
export class MissingPrograms extends Error {
  readonly remedy: string;
  constructor(missing: readonly Program[]) {
    super(`${missing.map(({ name }) => name).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing or too old`);
    const packages = missing.flatMap(({ debian }) => debian ?? []);
    this.remedy = [
      ...missing.map(({ name, otherwise }) => `  ${name}: ${otherwise}`),
      ...(packages.length > 0 ? [`  on Debian, as root: apt-get install ${packages.join(' ')}`] : []),
    ].join('\n');
  }
}

/**
 * Everything that a fleet needs and a clone of the repository has not: the machine's programs, Kafka's jars, our daprd.
 * What is there is left as it is. `say` is told what is done, a line each. Rejects with MissingPrograms.
 */
export async function install(say: (line: string) => void): Promise<void> {
  const lacking = await missing();
  const packages = mayInstall() ? lacking.flatMap(({ debian }) => debian ?? []) : [];
  if (packages.length > 0) {
    say(`installing Debian packages: ${packages.join(' ')}`);
    await installPackages(packages);
  }
  const stillLacking = lacking.length === 0 ? [] : await missing();
  if (stillLacking.length > 0) throw new MissingPrograms(stillLacking);
  await timed('Kafka from Maven Central', say, fetchKafka);
  await timed('daprd from Go modules (minutes the first time)', say, buildDaprd);
}

async function missing(): Promise<readonly Program[]> {
  const versions = await Promise.all(PROGRAMS.map(({ version }) => version()));
  return PROGRAMS.filter((_, index) => versions[index] === undefined);
}

async function installPackages(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

const WORTH_TELLING_MS = 1_000;

async function timed(what: string, say: (line: string) => void, work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  const waiting = setTimeout(() => say(`${what} …`), WORTH_TELLING_MS);
  try {
    await work();
  } finally {
    clearTimeout(waiting);
  }
  const took = Date.now() - began;
  if (took > WORTH_TELLING_MS) say(`${what}: ready after ${Math.round(took / 1000)} s`);
}
