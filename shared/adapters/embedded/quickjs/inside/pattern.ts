/** A value that stands for many, such as `expect.any(Number)`. */
export interface Pattern {
  fits(value: unknown): boolean;
  /** As the spec wrote it. */
  readonly written: string;
}

/** Only what was made here is one: an object of the learner cannot claim to equal everything. */
const patterns = new WeakMap<object, Pattern>();

export function makePattern(pattern: Pattern): object {
  const stand = Object.freeze(Object.create(null));
  patterns.set(stand, pattern);
  return stand;
}

export const patternOf = (value: unknown): Pattern | undefined =>
  typeof value === 'object' && value !== null ? patterns.get(value) : undefined;
