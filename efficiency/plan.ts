import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { linesOf } from './history.ts';
import { Head } from './session.ts';

/** What a learner saves before a call: an attempt at the problem on the table, or files as they lie in tasks. */
const Saves = z.union([z.enum(['mistake', 'broken', 'solution']), z.record(z.string(), z.string())]);

const Move = z.strictObject({
  heard: z.string(),
  call: z.string(),
  /** `$problem`, `$file`, `$right` and `$wrong` stand for what only shows while the session is driven. */
  arguments: z.record(z.string(), z.unknown()),
  saves: Saves.optional(),
  /** Since the call before. */
  seconds: z.int(),
  next: z.string(),
});
export type Move = z.output<typeof Move>;

/** A session before it is driven: which problem will be on the table nobody knows yet. */
export interface Plan {
  readonly name: string;
  readonly head: z.output<typeof Head>;
  readonly moves: readonly Move[];
}

export async function plansIn(content: string): Promise<readonly Plan[]> {
  const files = await readdir(join(content, 'plans'));
  return Promise.all(
    files.map(async (file) => {
      const [head, ...moves] = linesOf(await readFile(join(content, 'plans', file), 'utf8'));
      return { name: file.replace('.jsonl', ''), head: Head.parse(head), moves: z.array(Move).parse(moves) };
    }),
  );
}
