import type { Worked } from './baseline.ts';
import type { Count } from './count.ts';
import type { Captured } from './measure.ts';
import { type Row, rowOf } from './row.ts';
import { median, type Summary, summaryOf } from './summary.ts';
import { type Tally, tallyOf } from './tally.ts';
import { type Craft, craftOf } from './without.ts';

/** A measurement in the tokens of one encoding. */
export interface Told {
  readonly instructions: number;
  /** Instructions and all tools: what a client hands a model before it does anything. */
  readonly definitions: number;
  readonly skills: readonly Summary[];
  readonly rows: readonly Row[];
  readonly sessions: readonly Tally[];
}

export function told({ definitions, done, sessions }: Captured, worked: readonly Worked[], count: Count): Told {
  const rows = done.flatMap((one, i) => {
    const transcript = worked[i];
    return transcript ? [rowOf(one, transcript, count)] : [];
  });
  const tools = definitions.tools.map(({ name, text }) => ({ name, tokens: count(text) }));
  const instructions = count(definitions.instructions);
  const all = instructions + tools.reduce((sum, { tokens }) => sum + tokens, 0);
  const crafts = craftsOf(
    done.map(({ task }) => task),
    worked,
    count,
  );
  return {
    instructions,
    definitions: all,
    skills: tools.map(({ name, tokens }) =>
      summaryOf(
        name,
        tokens,
        rows.filter(({ skill }) => skill === name),
      ),
    ),
    rows,
    sessions: sessions.map(({ lesson, played }) => tallyOf(lesson, played, { crafts, definitions: all, count })),
  };
}

export function craftsOf(
  tasks: readonly Captured['done'][number]['task'][],
  worked: readonly Worked[],
  count: Count,
): ReadonlyMap<string, Craft> {
  const bySkill = Map.groupBy(tasks.entries(), ([, { skill }]) => skill);
  const crafts = [...bySkill].map(([skill, some]): [string, Craft] => {
    const workings = some.map(([i]) => count(worked[i]?.working ?? ''));
    return [
      skill,
      craftOf(
        some.map(([, task]) => task),
        median(workings),
      ),
    ];
  });
  return new Map(crafts);
}
