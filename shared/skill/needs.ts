import { type Need, Reads } from './reads.ts';

interface Reader {
  readonly reads: (needs: never) => { readonly needs: readonly Need[] };
}

const known = new WeakMap<Reader, readonly Need[]>();

/** What a skill or a resource reads, in order. */
export function needsOf(reader: Reader): readonly Need[] {
  const earlier = known.get(reader);
  if (earlier) return earlier;
  const needs = reader.reads(new Reads() as never).needs;
  known.set(reader, needs);
  return needs;
}

export const codeNeed = (reader: Reader): Extract<Need, { from: 'code' }> | undefined =>
  needsOf(reader).find((need) => need.from === 'code');

export const readsCode = (reader: Reader): boolean => codeNeed(reader) !== undefined;
