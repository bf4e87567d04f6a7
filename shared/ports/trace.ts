import { AsyncLocalStorage } from 'node:async_hooks';

export type Facts = Readonly<Record<string, string | number>>;

/** Where a trace stands: what is started from here carries it on. */
export interface Step {
  /** W3C Trace Context. */
  readonly traceparent: string;
  /** Adds facts to the span of this step, where this process has one open. */
  readonly note?: (facts: Facts) => void;
}

/** A step of our own, open until it ends. */
export interface Span extends Step {
  readonly note: (facts: Facts) => void;
  /** `failed`: the fault is on this side. */
  end(failed: boolean): void;
}

/** Where spans are told. Nothing here waits, throws or slows a call. */
export interface Spans {
  start(name: string, kind: 'server' | 'consumer', from: Step | undefined): Span;
  /** Sends what was not sent yet, for a moment. */
  close(): Promise<void>;
}

const steps = new AsyncLocalStorage<Step>();

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** The step that a header names, where it is one; none is made up. */
export const stepOf = (traceparent: string | undefined): Step | undefined =>
  traceparent !== undefined && TRACEPARENT.test(traceparent) ? { traceparent } : undefined;

/** Has what `work` starts carry on from this step, where there is one. */
export const tracing = <T>(step: Step | undefined, work: () => T): T => (step ? steps.run(step, work) : work());

/** The header that carries the trace on; none outside of one. */
export function traceOf(): { readonly traceparent?: string } {
  const step = steps.getStore();
  return step ? { traceparent: step.traceparent } : {};
}

/** Adds facts to the span of the call under way, if there is one. */
export const noted = (facts: Facts): void => steps.getStore()?.note?.(facts);
