import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { progress } from '@learnflow/progress';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeEvent } from '../shared/adapters/avro.ts';
import { inlineAnalyst } from '../shared/adapters/embedded/inline-analyst.ts';
import { fleetHouse } from '../shared/host/fleet.ts';
import { listen } from '../shared/host/listen.ts';
import { settingsFrom } from '../shared/host/settings.ts';
import { gradedAttempt } from '../shared/testing/attempts.ts';
import { type Listener, listener, standInSidecar } from './stand-in-sidecar.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const sampled = `00-${TRACE}-${CALLER}-01`;

const Value = z.object({ stringValue: z.string().optional(), intValue: z.number().optional() });
const Told = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string(), value: Value })) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              kind: z.number(),
              attributes: z.array(z.object({ key: z.string(), value: Value })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** What a collector was told, with facts by name. */
const spansAt = ({ heard }: Listener) =>
  heard
    .flatMap(({ body }) => Told.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    .map(({ attributes, ...span }) => ({
      ...span,
      facts: Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue])),
    }));

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

/** The progress server as it runs in the fleet; `traces` is where it sends its spans. */
async function served(sidecar: Listener, traces: string | undefined) {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-traces-'));
  homes.push(home);
  const settings = settingsFrom({
    LEARNFLOW_HOME: home,
    LEARNFLOW_FLEET: 'dapr',
    DAPR_HTTP_PORT: String(sidecar.port),
    APP_API_TOKEN: 'secret',
    OTEL_EXPORTER_OTLP_ENDPOINT: traces,
  });
  if (!settings.fleet) throw new Error('not in the fleet');
  const analyst = inlineAnalyst();
  const { house, fleet } = fleetHouse([progress], [progress], settings, settings.fleet, { analyst });
  return listen({ servers: [progress], house, settings, host: '127.0.0.1', port: 0, fleet });
}

const QUIZ = JSON.stringify({ kind: 'quiz', concept: 'for-loops', score: 1 });

const record = (address: string, traceparent: string) =>
  fetch(`${address}/progress/record-activity`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent },
    body: QUIZ,
  });

const published = ({ heard }: Listener) => heard.filter(({ url }) => url.pathname.includes('/publish/'));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

it('a call is a span of its caller’s trace, and what it asks of the sidecar and publishes goes on from there', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  expect((await record(server.address, sampled)).status).toBe(200);
  await until(() => published(sidecar).length > 0);
  await server.close();

  const [span, ...others] = spansAt(collector);
  expect(others).toEqual([]);
  expect(span).toMatchObject({
    traceId: TRACE,
    parentSpanId: CALLER,
    name: 'POST /progress/record-activity',
    kind: 2,
    facts: { 'learnflow.skill': 'record_activity', 'http.response.status_code': 200 },
  });
  expect(collector.heard[0]?.url.pathname).toBe('/v1/traces');
  expect(collector.heard[0]?.body).toContain('learnflow-progress');

  const onward = `00-${TRACE}-${span?.spanId}-01`;
  const traced = sidecar.heard.filter(({ traceparent }) => traceparent !== undefined);
  expect(new Set(traced.map(({ traceparent }) => traceparent))).toEqual(new Set([onward]));
  expect(traced.map(({ url }) => url.pathname)).toContain('/v1.0/state/learnflow-state/transaction');
  // Raw bytes carry no envelope: the record's own header does.
  for (const { url, traceparent } of published(sidecar))
    expect([traceparent, url.searchParams.get('metadata.traceparent')]).toEqual([onward, onward]);
});

it('a tool called over MCP is a span with its skill', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  const call = { name: 'next_step', arguments: {} };
  const said = await fetch(`${server.address}/progress/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2025-06-18',
      traceparent: sampled,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
  });
  expect(said.status).toBe(200);
  await said.text();
  await server.close();
  expect(spansAt(collector)).toMatchObject([
    { traceId: TRACE, parentSpanId: CALLER, name: 'POST /progress/mcp', facts: { 'learnflow.skill': 'next_step' } },
  ]);
});

it('keeps the trace of a call whose body comes later than its headers, beside another', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  const slow = request(`${server.address}/progress/record-activity`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': QUIZ.length, traceparent: sampled },
  });
  const answered = new Promise((resolve) => slow.once('response', (response) => resolve(response.resume())));
  slow.flushHeaders();
  slow.write(QUIZ.slice(0, 5));
  const other = 'a'.repeat(32);
  await record(server.address, `00-${other}-${CALLER}-01`);
  slow.end(QUIZ.slice(5));
  await answered;
  await server.close();
  const written = sidecar.heard.filter(({ url }) => url.pathname.endsWith('/transaction'));
  const traces = new Set(written.map(({ traceparent }) => traceparent?.split('-')[1]));
  expect([...traces].sort()).toEqual(expect.arrayContaining([TRACE, other]));
});

it('applying an event is a span of the trace that the event was told in', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  const bytes = encodeEvent(attemptGraded, gradedAttempt('e1', 'ada'));
  const said = await fetch(`${server.address}/dapr/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', 'dapr-api-token': 'secret', traceparent: sampled },
    body: JSON.stringify({ id: 'new at every delivery', data_base64: Buffer.from(bytes).toString('base64') }),
  });
  expect(await said.json()).toEqual({ status: 'SUCCESS', received: 'applied' });
  await server.close();
  expect(spansAt(collector)).toMatchObject([
    {
      traceId: TRACE,
      parentSpanId: CALLER,
      name: 'process event',
      kind: 5,
      facts: { 'learnflow.event.type': attemptGraded.type, 'learnflow.event.outcome': 'applied' },
    },
  ]);
});

it('a trace that nobody records is carried on and told to nobody', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  await record(server.address, `00-${TRACE}-${CALLER}-00`);
  await server.close();
  expect(collector.heard).toEqual([]);
  const carried = sidecar.heard.flatMap(({ traceparent }) => traceparent ?? []);
  expect(carried.length).toBeGreaterThan(0);
  for (const traceparent of carried) expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[\\da-f]{16}-00$`));
});

it('without a collector the trace is handed on as it came, and a header that is no trace is not', async () => {
  await using sidecar = await standInSidecar();
  const server = await served(sidecar, undefined);
  await record(server.address, sampled);
  await record(server.address, `00-${'0'.repeat(32)}-${CALLER}-01`);
  await server.close();
  const seen = new Set(sidecar.heard.map(({ traceparent }) => traceparent));
  expect(seen).toEqual(new Set([sampled, undefined]));
});

it('calls are answered and the process ends where the collector is gone', async () => {
  await using sidecar = await standInSidecar();
  const collector = await listener(async () => ({}));
  await collector[Symbol.asyncDispose]();
  const server = await served(sidecar, collector.address);
  expect((await record(server.address, sampled)).status).toBe(200);
  await server.close();
});

it('probes and scrapes are no spans', async () => {
  await using sidecar = await standInSidecar();
  await using collector = await listener(async () => ({}));
  const server = await served(sidecar, collector.address);
  for (const path of ['/healthz', '/readyz', '/metrics'])
    await fetch(`${server.address}${path}`, { headers: { traceparent: sampled } });
  await server.close();
  expect(collector.heard).toEqual([]);
});
