interface Dated {
  readonly at: string;
  readonly id: string;
}

/** The newest by time and then id, newest first: the same ones whatever order they came in. */
export const newest = <T extends Dated>(entries: readonly T[], count: number): T[] =>
  entries.toSorted(newestFirst).slice(0, count);

/**
 * The newest few of the newest entry per digest. One that fell out has as many newer digests before it and could only
 * come back by a newer entry, so no order of arrival matters here either.
 */
export function newestPerDigest<T extends Dated & { readonly digest: string }>(
  entries: readonly T[],
  entry: T,
  count: number,
): T[] {
  const earlier = entries.find(({ digest }) => digest === entry.digest);
  if (earlier && newestFirst(earlier, entry) <= 0) return [...entries];
  return newest([...entries.filter((other) => other !== earlier), entry], count);
}

// Equal instants and ids are told apart by what is left, so that a tie cannot depend on the order either.
const newestFirst = (a: Dated, b: Dated): number =>
  compare(b.at, a.at) || compare(b.id, a.id) || compare(JSON.stringify(b), JSON.stringify(a));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
