/** A program with flaws that were put into it on purpose. */
export interface Flawed {
  readonly name: string;
  /** How badly a reviewer would take it, 1 (hardly at all) to 10; set before any of them was ever scored. */
  readonly key: number;
  readonly flaws: string;
  readonly code: string;
}
