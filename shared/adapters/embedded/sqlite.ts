import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../skill/refusal.ts';
import { type Connection, connect, type Durability } from './sqlite-connection.ts';
import { explainSqlite, leavesConnectionUsable } from './sqlite-refusals.ts';

/** One database file, opened when it is first used and opened anew after whatever broke it is mended. */
export interface Sqlite {
  /** Runs `work`, which only reads. Refuses (kind `unavailable`) when the file cannot be used. */
  read<T>(work: (connection: Connection) => T): Promise<T>;
  /** Runs `work` in one transaction that no other process writes beside; whatever it throws undoes all of it. */
  write<T>(work: (connection: Connection) => T): Promise<T>;
  close(): void;
}

export interface SqliteOptions {
  /**
   * FULL where left out: a call is answered once its change has reached the disk. NORMAL would survive the death of the
   * process but not of the machine, and the tenth of a millisecond saved is nothing beside a model's answer.
   */
  readonly synchronous?: Durability;
  /** Milliseconds to wait for another process that writes. */
  readonly patience?: number;
}

const PATIENCE = 5_000;
const LONGEST_PAUSE = 20;
/** Milliseconds between two looks, by reads, at whether the file is still the one that is open. */
const LOOK_EVERY = 1_000;

export function openSqlite(file: string, { synchronous = 'FULL', patience = PATIENCE }: SqliteOptions = {}): Sqlite {
  let connection: Connection | undefined;
  let closed = false;
  let lastLook = performance.now();
  let lastWrite: Promise<unknown> = Promise.resolve();

  const drop = () => {
    connection?.close();
    connection = undefined;
  };
  const attempt = <T>(work: (connection: Connection) => T): T => {
    if (closed) throw new Error(`${file} was closed`);
    try {
      connection ??= connect(file, synchronous);
      return work(connection);
    } catch (error) {
      const explained = explainSqlite(error, file);
      if (!leavesConnectionUsable(explained)) drop();
      throw explained;
    }
  };

  // A file that was moved or deleted under us would take a change with it, and tell of what is no more.
  const lookAgain = () => {
    lastLook = performance.now();
    if (connection?.isStale()) drop();
  };

  return {
    read: (work) =>
      patiently(deadlineIn(patience), () => {
        if (performance.now() - lastLook > LOOK_EVERY) lookAgain();
        return attempt(work);
      }),
    write(work) {
      const deadline = deadlineIn(patience);
      // One at a time, so that only one of many tries again while another process holds the file.
      const turn = lastWrite.then(() =>
        patiently(deadline, () => {
          lookAgain();
          return attempt((open) => open.transaction(() => work(open)));
        }),
      );
      lastWrite = turn.catch(() => undefined);
      return turn;
    },
    close() {
      closed = true;
      drop();
    },
  };
}

const deadlineIn = (milliseconds: number): number => performance.now() + milliseconds;

/** Tries again while the database is busy. The pauses are not SQLite's own, which would stop the whole process. */
async function patiently<T>(deadline: number, attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const busy = error instanceof Refusal && error.code === 'state_busy';
      if (!busy || performance.now() > deadline) throw error;
    }
    await sleep(1 + Math.random() * LONGEST_PAUSE);
  }
}
