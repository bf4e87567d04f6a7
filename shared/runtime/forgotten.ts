import { z } from 'zod';
import { type Expectation, FORGOTTEN } from '../ports/state-store.ts';
import type { House } from './house.ts';
import { NOBODY } from './whom.ts';

const Mark = z.object({ at: z.iso.datetime() });

/** What a write about a student rests on where events travel: that the student was not forgotten meanwhile. */
export interface Remembered {
  readonly expects: readonly Expectation[];
  /** When the student was forgotten, if ever; ISO 8601. */
  readonly at: string | undefined;
}

export async function remembered(student: string | undefined, { ports }: House): Promise<Remembered> {
  if (!ports.log.returns || student === undefined || student === NOBODY) return { expects: [], at: undefined };
  const mark = { kind: FORGOTTEN, key: student };
  const [stored] = await ports.state.read([mark]);
  const at = stored && Mark.parse(stored.value).at;
  return { expects: [{ ...mark, version: stored?.version ?? 0 }], at };
}

/** An event from before its student was forgotten: what it would be folded into is gone on purpose. */
export class ForgottenSince extends Error {}
