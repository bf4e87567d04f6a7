import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Span, type Spans, stepOf, tracing } from '../ports/trace.ts';

/** What machines ask every few seconds says nothing about a call. */
const SILENT = new Set(['/healthz', '/readyz', '/metrics', '/dapr/subscribe']);

/** Where the sidecar delivers events. */
const EVENTS = '/dapr/events';

/** What gateways note where the caller went away before the answer. */
const HUNG_UP = 499;

/** Carries the caller's trace through every request, with a span of our own where there is a place for spans. */
export function traced(app: FastifyInstance, spans: Spans | undefined): void {
  const open = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, next) => {
    const { url = '?' } = request.routeOptions;
    const from = stepOf(one(request.headers.traceparent));
    if (!spans || SILENT.has(url)) return tracing(from, next);
    const { method } = request;
    const span =
      url === EVENTS ? spans.start('process event', 'consumer', from) : spans.start(`${method} ${url}`, 'server', from);
    span.note({ 'http.request.method': method, 'http.route': url });
    open.set(request, span);
    tracing(span, next);
  });
  app.addHook('onResponse', (request, reply, next) => {
    close(request, reply.statusCode);
    next();
  });
  // Whoever hangs up gets no response, and the span ends all the same.
  app.addHook('onRequestAbort', (request, next) => {
    close(request, HUNG_UP);
    next();
  });

  function close(request: FastifyRequest, status: number): void {
    const span = open.get(request);
    open.delete(request);
    span?.note({ 'http.response.status_code': status });
    span?.end(status >= 500);
  }
}

/** A header that comes twice is none. */
const one = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;
