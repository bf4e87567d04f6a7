import { AsyncLocalStorage } from 'node:async_hooks';

/** W3C Trace Context of the request that is being answered: handed on, never made up. */
const traces = new AsyncLocalStorage<string>();

const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** Has what `work` starts carry on this trace, where it is one. */
export const tracing = <T>(traceparent: string | undefined, work: () => T): T =>
  traceparent !== undefined && TRACEPARENT.test(traceparent) ? traces.run(traceparent, work) : work();

/** The header that carries the trace on; none outside of one. */
export function traceOf(): Readonly<Record<string, string>> {
  const traceparent = traces.getStore();
  return traceparent === undefined ? {} : { traceparent };
}
