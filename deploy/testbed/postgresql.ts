import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runBy, unprivileged } from './accounts.ts';
import type { Part } from './part.ts';
import type { Places } from './places.ts';
import type { Ports } from './ports.ts';
import { postgresqlPrograms } from './tools.ts';
import { until } from './wait.ts';

export const DATABASE_USER = 'learnflow';

/** Debian's PostgreSQL on a data folder of its own. */
export function postgresqlPart(ports: Ports, places: Places, password: string): Part {
  const programs = postgresqlPrograms() ?? '';
  const home = places.data('postgresql');
  const data = join(home, 'data');
  const account = unprivileged();
  const settings = {
    port: ports.postgresql,
    listen_addresses: '127.0.0.1',
    // No socket in a folder that other programs share.
    unix_socket_directories: '',
    // Five sidecars with up to twenty connections each, and a person who looks.
    max_connections: 120,
    shared_buffers: '64MB',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return {
    name: 'postgresql',
    ports: [ports.postgresql],
    command: runBy(account, [join(programs, 'postgres'), '-D', data, ...options]),
    env: {},
    async prepare() {
      await mkdir(home, { recursive: true, mode: 0o700 });
      if (account) await chown(home, account.uid, account.gid);
      if (!existsSync(join(data, 'PG_VERSION'))) await initialise();
      await orphansGone(data);
      // A killed server leaves its note behind, and a number that is used again would keep the next one from starting.
      await rm(join(data, 'postmaster.pid'), { force: true });
    },
    async ready() {
      await promisify(execFile)(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', `${ports.postgresql}`]);
      return true;
    },
    patience: 60_000,
    // Fast shutdown: SIGTERM would wait for every client to leave.
    farewell: 'SIGINT',
    grace: 20_000,
  };

  async function initialise(): Promise<void> {
    // What an interrupted attempt has left is no database.
    await rm(data, { recursive: true, force: true });
    const file = join(home, 'password');
    await writeFile(file, password, { mode: 0o600 });
    if (account) await chown(file, account.uid, account.gid);
    const scram = ['--auth=scram-sha-256', `--pwfile=${file}`, `--username=${DATABASE_USER}`];
    const words = ['--encoding=UTF8', '--locale=C', '--no-sync'];
    const [program, ...args] = runBy(account, [join(programs, 'initdb'), '-D', data, ...scram, ...words]);
    await promisify(execFile)(program, args, { cwd: home });
    await rm(file);
  }
}

const ORPHANS_LEAVE_WITHIN_MS = 15_000;

/**
 * The children of a killed server notice its death by themselves, and hold the shared memory until then; a new server
 * refuses to start beside them.
 */
async function orphansGone(data: string): Promise<void> {
  const gone = async () => {
    const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const folders = await Promise.all(numbers.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
    return !folders.includes(data);
  };
  if (!(await until(gone, ORPHANS_LEAVE_WITHIN_MS)))
    throw new Error(`Processes of a server that died still use ${data}.`);
}
