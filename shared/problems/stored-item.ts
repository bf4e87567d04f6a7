import { z } from 'zod';
import { Metadata } from './metadata.ts';

const StoredItem = Metadata.extend({
  id: z.string().min(1),
  statement: z.string(),
  files: z.record(z.string(), z.string()),
});

/** Why what an imported track holds is no item that learners can be given; undefined where it is one. */
export function faultOfStored(one: unknown): string | undefined {
  const [issue] = StoredItem.safeParse(one).error?.issues ?? [];
  return issue && [...issue.path.map(String), issue.message].join(': ');
}
