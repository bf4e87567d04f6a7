import { readdirSync } from 'node:fs';
import type { Fleet } from '../../deploy/testbed/fleet.ts';
import { statOf } from '../../deploy/testbed/process-stat.ts';

/** Seconds of a core, by sort of part: `broker`, `sidecar`, `server`, `postgresql`, `redis`. */
export type Effort = ReadonlyMap<string, number>;

/** What Linux counts by, on every machine that it was built for here. */
const TICKS_A_SECOND = 100;

/** What all parts have used since they were started, with the processes that they started themselves. */
export function effortOf({ parts, part }: Fleet): Effort {
  const used = secondsBy();
  const sum = new Map<string, number>();
  for (const name of parts) {
    const sort = name.replace(/-.*/, '');
    sum.set(sort, (sum.get(sort) ?? 0) + used(part(name).pid()));
  }
  return sum;
}

/** Seconds of a core that a process and its children have used. */
export const secondsOf = (pid: number | undefined): number => secondsBy()(pid);

/** Milliseconds of a core for each of so many, the dearest first. */
export const toldEffort = (spent: Effort, many: number): string =>
  [...spent]
    .toSorted(([, one], [, other]) => other - one)
    .map(([sort, seconds]) => `${sort} ${((seconds / many) * 1_000).toFixed(1)}`)
    .join(', ');

export const spentBetween = (before: Effort, after: Effort): Effort =>
  new Map([...after].map(([sort, seconds]) => [sort, seconds - (before.get(sort) ?? 0)]));

/** As things are at this moment. */
function secondsBy(): (pid: number | undefined) => number {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const living = pids.map((pid) => ({ pid, ...statOf(pid) }));
  return (pid) =>
    living
      .filter((one) => one.pid === pid || one.parent === pid)
      .reduce((seconds, { ticks = 0 }) => seconds + ticks / TICKS_A_SECOND, 0);
}
