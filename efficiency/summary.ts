import { type Row, saving, whole } from './row.ts';

/** A skill over its four tasks; tokens and savings are medians. */
export interface Summary {
  readonly skill: string;
  readonly definition: number;
  readonly call: number;
  readonly answer: number;
  readonly floor: number;
  readonly worked: number;
  /** Percent. */
  readonly savedOfFloor: number;
  readonly savedOfWorked: number;
  /** With the program as an argument; null for skills that read none. */
  readonly savedInline: number | null;
  /** The share of tasks whose answer was right, 0..1. */
  readonly accuracy: number;
}

export function summaryOf(skill: string, definition: number, rows: readonly Row[]): Summary {
  // A wrong answer saves nothing.
  const saved = (row: Row, instead: number) => (row.right ? saving(whole(row.withSkill), instead) : 0);
  const inline = rows.flatMap(({ inline, worked }) => (inline === null ? [] : saving(inline, whole(worked))));
  return {
    skill,
    definition,
    call: median(rows.map(({ call }) => call)),
    answer: median(rows.map(({ answer }) => answer)),
    floor: median(rows.map(({ floor }) => whole(floor))),
    worked: median(rows.map(({ worked }) => whole(worked))),
    savedOfFloor: median(rows.map((row) => saved(row, whole(row.floor)))),
    savedOfWorked: median(rows.map((row) => saved(row, whole(row.worked)))),
    savedInline: inline.length === 0 ? null : median(inline),
    accuracy: rows.filter(({ right }) => right).length / rows.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
