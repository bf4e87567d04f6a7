import { z } from 'zod';
import type { Row, Rows } from './rows.ts';

const Lease = z.object({ holder: z.string(), until: z.number() });

/** A right that one process has at a time, for as long as it goes on asking. Times are of this machine's clock. */
export interface Lease {
  /** Whether this process holds it now, renewed where half of its time is over. */
  hold(): Promise<boolean>;
  /** Whether it was held a moment ago, without asking. */
  isHeld(): boolean;
  release(): Promise<void>;
}

/** Long enough for a pause of the process, short enough for whoever takes over. */
const TERM_MS = 5_000;

export function lease(rows: Rows, name: string, holder: string): Lease {
  const key = `lease:${name}`;
  let until = 0;
  let asking: Promise<boolean> | undefined;

  async function ask(): Promise<boolean> {
    const now = Date.now();
    const row = (await rows.read([key])).get(key);
    if (isOthers(row, holder, now)) return false;
    const next = now + TERM_MS;
    const taken = await rows.write([{ key, value: { holder, until: next }, etag: row?.etag }]);
    until = taken ? next : 0;
    return taken;
  }

  return {
    async hold() {
      if (until - Date.now() > TERM_MS / 2) return true;
      // Whoever asks meanwhile waits for the same answer: two renewals at once would refuse one another.
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    isHeld: () => until > Date.now(),
    async release() {
      if (until < Date.now()) return;
      until = 0;
      const row = (await rows.read([key])).get(key);
      if (row && !isOthers(row, holder, Date.now())) await rows.write([{ key, etag: row.etag }]);
    },
  };
}

function isOthers(row: Row | undefined, holder: string, now: number): boolean {
  if (!row) return false;
  const held = Lease.parse(row.value);
  return held.holder !== holder && held.until > now;
}
