import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Part, PartName } from './part.ts';
import type { Places } from './places.ts';
import { statOf } from './process-stat.ts';
import { until } from './wait.ts';

/** A number of a process is used again by others; with the moment of its start it names one process for ever. */
interface Identity {
  readonly pid: number;
  /** Clock ticks from the machine's start to the process's. */
  readonly started: string;
}

/** What a process inherits: where programs are found and in which language they speak, no setting of the caller's. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TZ', 'JAVA_HOME'];

/** Starts the part in a session of its own, so that Ctrl-C in a terminal reaches the fleet and not its parts. */
export function launch(part: Part, places: Places): void {
  const log = places.log(part.name);
  const record = places.pid(part.name);
  mkdirSync(dirname(log), { recursive: true });
  mkdirSync(dirname(record), { recursive: true });
  const output = openSync(log, 'a');
  const inherited = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const [program, ...args] = part.command;
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', output, output],
    cwd: places.folder,
    env: { ...Object.fromEntries(inherited), ...part.env },
  });
  closeSync(output);
  // A program that is not there has no pid; the start then fails for want of a living process, with the log to read.
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined)
    throw new Error(`${part.name}: ${program} cannot be started; run npm run fleet:install.`);
  writeFileSync(record, JSON.stringify({ pid: child.pid, started: startOf(child.pid) ?? '' }));
}

/** The number of the part's living process, or undefined. */
export function livingPid(name: PartName, places: Places): number | undefined {
  const identity = readIdentity(places.pid(name));
  if (identity === undefined || startOf(identity.pid) !== identity.started) return undefined;
  return identity.pid;
}

/** Sends a signal to the part's process and everything in its group; false where nothing lives. */
export function signal(name: PartName, places: Places, what: NodeJS.Signals): boolean {
  const pid = livingPid(name, places);
  if (pid === undefined) return false;
  try {
    process.kill(-pid, what);
    return true;
  } catch {
    return false;
  }
}

/** Asks the part to end, kills it after its grace, and forgets it. Says whether it ended of itself. */
export async function end(part: Part, places: Places): Promise<boolean> {
  const gone = () => livingPid(part.name, places) === undefined;
  signal(part.name, places, 'SIGCONT');
  signal(part.name, places, part.farewell);
  const willingly = await until(gone, part.grace);
  if (!willingly) await kill(part.name, places);
  rmSync(places.pid(part.name), { force: true });
  return willingly;
}

/** `kill -9`, and waits until the process is gone. */
export async function kill(name: PartName, places: Places): Promise<void> {
  signal(name, places, 'SIGKILL');
  if (!(await until(() => livingPid(name, places) === undefined, 5_000))) throw new Error(`${name} cannot be killed.`);
}

function readIdentity(path: string): Identity | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { pid, started } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** When a process began; a zombie does not live. */
function startOf(pid: number): string | undefined {
  const stat = statOf(pid);
  return stat?.state === 'Z' ? undefined : stat?.started;
}
