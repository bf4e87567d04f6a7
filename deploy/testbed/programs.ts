import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';
import { postgresqlPrograms } from './tools.ts';

/** A program that the fleet needs from the machine. */
export interface Program {
  readonly name: string;
  /** Debian's package; undefined where Debian's is too old. */
  readonly debian: string | undefined;
  /** Where else it comes from. */
  readonly otherwise: string;
  /** The version that is there: undefined if none is, or one that is too old. */
  readonly version: () => Promise<string | undefined>;
}

/** The least that Dapr's module accepts. */
const LEAST_GO = '1.26.6';
/** The least that Kafka 4's broker runs on. */
const LEAST_JAVA = '17';

export const PROGRAMS: readonly Program[] = [
  {
    name: 'java',
    debian: 'openjdk-17-jre-headless',
    otherwise: `a Java runtime ${LEAST_JAVA} or newer`,
    version: () => atLeast(LEAST_JAVA, /version "([\d.]+)/, 'java', '-version'),
  },
  {
    name: 'mvn',
    debian: 'maven',
    otherwise: 'Apache Maven 3.6 or newer',
    version: () => atLeast('3.6', /Apache Maven ([\d.]+)/, 'mvn', '-v'),
  },
  {
    name: 'go',
    debian: undefined,
    otherwise: `Go ${LEAST_GO} or newer from https://go.dev/dl (Debian's is older)`,
    version: () => atLeast(LEAST_GO, /go([\d.]+)/, 'go', 'env', 'GOVERSION'),
  },
  {
    name: 'postgres',
    debian: 'postgresql',
    otherwise: 'PostgreSQL 13 or newer, below /usr/lib/postgresql',
    version: async () =>
      postgresqlPrograms() && atLeast('13', /([\d.]+)/, join(postgresqlPrograms() ?? '', 'postgres'), '-V'),
  },
  {
    name: 'redis-server',
    debian: 'redis-server',
    otherwise: 'Redis 6 or newer',
    version: () => atLeast('6', /v=([\d.]+)/, 'redis-server', '--version'),
  },
  // For the tests of the gateway's plugin; the fleet itself runs without.
  {
    name: 'luajit',
    debian: 'luajit',
    otherwise: 'LuaJIT 2.1',
    version: () => atLeast('2.1', /LuaJIT ([\d.]+)/, 'luajit', '-v'),
  },
];

/** Whether this process may add Debian packages. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get');
}

/** Compares numbers between dots; what one of them lacks is 0. */
export function reaches(version: string, least: string): boolean {
  const [has, needs] = [version, least].map((text) => text.split('.').map(Number));
  for (const [place, number] of (needs ?? []).entries()) {
    const mine = has?.[place] ?? 0;
    if (mine !== number) return mine > number;
  }
  return true;
}

async function atLeast(least: string, shape: RegExp, program: string, ...args: string[]): Promise<string | undefined> {
  try {
    // Java tells its version on standard error.
    const said = await run('sh', ['-c', '"$0" "$@" 2>&1', program, ...args]);
    const version = shape.exec(said)?.[1];
    return version !== undefined && reaches(version, least) ? version : undefined;
  } catch {
    return undefined;
  }
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
