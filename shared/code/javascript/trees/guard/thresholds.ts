/** What counts as a leak. The numbers were chosen on one half of the bank's exercises and are reported on the other: docs/hints.md. */
export interface Thresholds {
  /** Nodes of a subtree that a hint may not share with the solution alone. */
  readonly nodes: number;
  /** Tokens in a row. */
  readonly tokens: number;
  /** What stands in so many other solutions gives nothing away. */
  readonly common: number;
}

export const THRESHOLDS: Thresholds = { nodes: 5, tokens: 7, common: 5 };
