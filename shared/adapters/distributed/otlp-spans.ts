import { ROOT_CONTEXT, type SpanContext, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Spans, Step } from '../../ports/trace.ts';

export interface OtlpSettings {
  /** Where a collector takes OTLP as JSON: `http://collector:4318/v1/traces`. */
  readonly url: string;
  /** `service.name` of what is told. */
  readonly service: string;
  readonly version: string;
  /** Told once when spans begin to be lost, not again before some arrived. */
  readonly report: (error: unknown) => void;
}

/** A collector that is slower than this is away. */
const PATIENCE_MS = 5_000;
/** A process that is told to stop does not wait longer for its last spans. */
const FAREWELL_MS = 1_000;

const KINDS = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER };

/**
 * Spans to an OpenTelemetry collector, in batches of up to 512 every five seconds. Whoever calls decides whether a trace is
 * recorded; what nobody decided is. Beyond 2,048 waiting spans, new ones are dropped.
 */
export function otlpSpans({ url, service, version, report }: OtlpSettings): Spans {
  const exporter = telling(new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS }), report);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: PATIENCE_MS })],
  });
  const tracer = provider.getTracer('learnflow', version);
  return {
    start(name, kind, from) {
      const parent = from ? trace.setSpanContext(ROOT_CONTEXT, contextOf(from)) : ROOT_CONTEXT;
      const span = tracer.startSpan(name, { kind: KINDS[kind] }, parent);
      return {
        traceparent: traceparentOf(span.spanContext()),
        note: (facts) => void span.setAttributes(facts),
        end(failed) {
          if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async close() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, FAREWELL_MS).unref());
      await Promise.race([provider.shutdown().catch(report), late]);
    },
  };
}

/** The same exporter, and a word where it fails: its own failures would be silent. */
function telling(exporter: SpanExporter, report: (error: unknown) => void): SpanExporter {
  let lost = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error && !lost) report(new Error(`spans are lost: ${result.error.message}`));
        lost = result.error !== undefined;
        done(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

function contextOf({ traceparent }: Step): SpanContext {
  const [, traceId = '', spanId = '', flags = '00'] = traceparent.split('-');
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
