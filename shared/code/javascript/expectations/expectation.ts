/** What an exercise asks of the way a program is written, besides what it gives. */
export type Expectation =
  | 'recursion'
  | 'loop'
  | 'no-loop'
  /** No parameter's value is changed: neither a part of it is set nor a method called that changes it. */
  | 'no-mutation'
  /** A name that is called or read: of a function, `map`, or of a member of something, `Math.max`. */
  | { readonly uses: string }
  | { readonly avoids: string };

/** An expectation that a program does not meet. */
export interface Unmet {
  readonly expectation: Expectation;
  /** 1-based: of what should not be there, or of the first function where something is missing. */
  readonly line: number;
  readonly what: string;
}
