/** What a matcher found. The texts are made only when they are shown. */
export interface Finding {
  readonly pass: boolean;
  expected(): string;
  /** The received value itself, where left out. */
  readonly received?: () => string;
}

export type Matcher = (received: unknown, ...args: never[]) => Finding;

export const finding = (pass: boolean, expected: () => string, received?: () => string): Finding =>
  received ? { pass, expected, received } : { pass, expected };
