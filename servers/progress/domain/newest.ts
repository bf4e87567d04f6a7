interface Dated {
  readonly at: string;
  readonly id: string;
  readonly score?: number | null;
  readonly digest?: string;
}

/** The newest, newest first: the same ones whatever order they came in. */
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

// Ids may follow the order of arrival, so they decide only between entries that count alike.
const newestFirst = (a: Dated, b: Dated): number =>
  compare(b.at, a.at) ||
  (b.score ?? -1) - (a.score ?? -1) ||
  compare(contentOf(b), contentOf(a)) ||
  compare(b.id, a.id);

/** The digest, unless it is an id too, as it is for code that nobody named. */
const contentOf = ({ digest = '', id }: Dated): string => (digest === id ? '' : digest);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
