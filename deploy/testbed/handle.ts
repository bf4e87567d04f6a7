import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Part, PartName } from './part.ts';
import type { Places } from './places.ts';
import { end, kill, launch, livingPid, signal } from './processes.ts';
import { until } from './wait.ts';

/** One part of a fleet to play with: what a test of faults does to it. */
export interface Handle {
  readonly name: PartName;
  /** The file its output goes to. */
  readonly log: string;
  /** The number of its living process, or undefined. */
  readonly pid: () => number | undefined;
  /** Whether it does its work now. */
  readonly ready: () => Promise<boolean>;
  /** Starts it unless it runs, and waits until it is ready. Rejects when it dies, is not ready in time or is abandoned. */
  readonly start: (abandoned?: () => boolean) => Promise<'started' | 'running'>;
  /** Asks it to end and waits; it is killed when its grace is over. */
  readonly stop: () => Promise<'willing' | 'killed' | 'absent'>;
  /** `kill -9`. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Stops its clock: it holds its connections and answers nobody. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

const RUNNING_ANSWERS_WITHIN_MS = 5_000;

export function handleOf(part: Part, places: Places): Handle {
  const pid = () => livingPid(part.name, places);

  async function start(abandoned = () => false): Promise<'started' | 'running'> {
    if (pid() !== undefined && (await until(part.ready, RUNNING_ANSWERS_WITHIN_MS))) return 'running';
    await stop();
    await part.prepare();
    await Promise.all(part.ports.map((port) => free(part.name, port)));
    if (abandoned()) throw new Error(`${part.name} is not wanted any more.`);
    launch(part, places);
    let over = false;
    const settled = await until(async () => {
      over = abandoned() || pid() === undefined;
      return over || (await part.ready());
    }, part.patience);
    const log = `its log is ${places.log(part.name)}`;
    if (over)
      throw new Error(abandoned() ? `${part.name} is not wanted any more.` : `${part.name} ended at once; ${log}.`);
    if (!settled) throw new Error(`${part.name} is not ready after ${part.patience / 1000} s; ${log}.`);
    return 'started';
  }

  async function stop(): Promise<'willing' | 'killed' | 'absent'> {
    if (pid() === undefined) {
      rmSync(places.pid(part.name), { force: true });
      return 'absent';
    }
    return (await end(part, places)) ? 'willing' : 'killed';
  }

  return {
    name: part.name,
    log: places.log(part.name),
    pid,
    ready: async () => pid() !== undefined && (await part.ready().catch(() => false)),
    start,
    stop,
    kill: () => kill(part.name, places),
    restart: async () => {
      await stop();
      await start();
    },
    freeze: () => void signal(part.name, places, 'SIGSTOP'),
    thaw: () => void signal(part.name, places, 'SIGCONT'),
  };
}

const PORTS_ARE_FREED_WITHIN_MS = 3_000;

/** Rejects where somebody listens already: our part would die of it with a longer story in its log. */
async function free(name: PartName, port: number): Promise<void> {
  if (await until(async () => !(await listensAt(port)), PORTS_ARE_FREED_WITHIN_MS)) return;
  throw new Error(
    `Another program listens on port ${port}, which ${name} needs: end it, or move the fleet with --shift.`,
  );
}

function listensAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
