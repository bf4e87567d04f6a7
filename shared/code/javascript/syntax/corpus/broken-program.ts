/** One beginner's program with exactly one syntax mistake. */
export interface BrokenProgram {
  readonly id: string;
  readonly kind: string;
  /** The 1-based line a teacher would point at. */
  readonly line: number;
  /** Other lines that are equally right. */
  readonly also?: readonly number[];
  readonly text: string;
}
