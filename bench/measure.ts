/** One line of the table. */
export interface Row {
  readonly what: string;
  /** What was compared with what, and how. */
  readonly compared: string;
  /** Undefined where the number is only shown. */
  readonly goal?: string;
  readonly measured: string;
  readonly held?: boolean;
}

export type Measurement = () => Promise<readonly Row[]>;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Ratio {
  /** Median of ours over median of the peer's. */
  readonly ratio: number;
  readonly ours: number;
  readonly peer: number;
  /** Quartiles of the ratios of single rounds: how much the machine wavered. */
  readonly spread: string;
}

type Work = () => Promise<number>;

/** Takes turns, so that whatever else the machine does meets both alike. The first turns warm up and are not counted. */
export async function alternate(rounds: number, ours: Work, peer: Work, warmUp = 1): Promise<Ratio> {
  const pairs: (readonly [ours: number, peer: number])[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const first = round % 2 === 0;
    const early = await (first ? ours : peer)();
    const late = await (first ? peer : ours)();
    if (round >= 0) pairs.push(first ? [early, late] : [late, early]);
  }
  return ratioOf(pairs);
}

function ratioOf(pairs: readonly (readonly [number, number])[]): Ratio {
  const ours = median(pairs.map(([one]) => one));
  const peer = median(pairs.map(([, other]) => other));
  const single = pairs.map(([one, other]) => one / other);
  return {
    ratio: ours / peer,
    ours,
    peer,
    spread: `${quantile(single, 0.25).toFixed(2)}..${quantile(single, 0.75).toFixed(2)}`,
  };
}

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Three digits that mean something. */
export const ms = (value: number): string => `${value.toPrecision(3)} ms`;
