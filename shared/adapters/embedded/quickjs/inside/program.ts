/** What is being judged. Set once, when the run begins. */
export interface Program {
  readonly entry: string | undefined;
  readonly specs: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Built-ins that it extends, as `Array.prototype.myMap`. */
  readonly slots: readonly string[];
  readonly seed: number;
  readonly output: number;
}

export const program: { current: Program } = {
  current: { entry: undefined, specs: new Set(), files: new Set(), slots: [], seed: 1, output: 0 },
};
