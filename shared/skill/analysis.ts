/**
 * Something heavy that turns plain data into plain data: a parser, a linter, a type checker. It is pure, loads itself
 * when it is first needed, and may run in another thread, so what goes in and comes out must survive a structured clone.
 * It waits for nothing but parts of itself that not every input needs.
 */
export interface Analysis<I extends object = object, O = unknown> {
  /** Unique among all servers. */
  readonly name: string;
  /** Whether an input may keep it busy for ever, as a few lines can keep a type checker; never where it is left out. */
  mayNotEnd?(input: I): boolean;
  load(): Promise<(input: I) => O | Promise<O>>;
}

export const defineAnalysis = <I extends object, O>(analysis: Analysis<I, O>): Analysis<I, O> => analysis;
