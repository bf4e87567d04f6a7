/** What the engine's host does for the judge. Learner code has no way to these functions. */
export interface Host {
  /** One fact about the run, as JSON. */
  tell(fact: string): void;
  /** How far the program's clock runs ahead of the real one, in milliseconds. */
  shift(milliseconds: number): void;
  /** How many promises are rejected and have no handler. */
  strays(): number;
  /** The reason of the next of them, which is then forgotten. */
  stray(): unknown;
}

declare const learnflowHost: Host;

/** Taken off the global object before anything else runs. */
export const host: Host = learnflowHost;
Reflect.deleteProperty(globalThis, 'learnflowHost');

export const tell = (fact: object): void => host.tell(JSON.stringify(fact));
