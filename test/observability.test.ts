import { globSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { httpBridge } from '../shared/bridges/http.ts';
import { bookLent, counter, library } from '../shared/testing/fixture.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { SERVERS } from '../suite/servers.ts';
import { expressionOf } from './promql.ts';

const FOLDER = 'deploy/observability';
const read = (path: string) => readFileSync(path, 'utf8');

const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          record: z.string().optional(),
          alert: z.string().optional(),
          expr: z.string(),
          labels: z.record(z.string(), z.string()).default({}),
          annotations: z.object({ summary: z.string() }).optional(),
        }),
      ),
    }),
  ),
});
const rules = Rules.parse(parse(read(`${FOLDER}/prometheus/rules.yaml`))).groups.flatMap((group) => group.rules);

const Others = z.record(
  z.string(),
  z.object({ source: z.string(), metrics: z.record(z.string(), z.array(z.string())) }),
);
const others = Others.parse(parse(read(`${FOLDER}/metrics-of-others.yaml`)));

const Board = z.object({
  templating: z.object({
    list: z.array(z.object({ name: z.string(), query: z.union([z.string(), z.object({ query: z.string() })]) })),
  }),
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
});
const boards = globSync(`${FOLDER}/grafana/*.json`).map((path) => Board.parse(JSON.parse(read(path))));

/** Every expression there is, by where it stands. */
const expressions: readonly (readonly [where: string, text: string])[] = [
  ...rules.map(({ record, alert, expr }) => [record ?? alert ?? '?', expr] as const),
  ...boards.flatMap(({ panels }) =>
    panels.flatMap(({ title, targets }) =>
      targets.map(({ expr }) => [title, expr.replaceAll('$server', 'progress')] as const),
    ),
  ),
];

/** Labels of each metric by name. What Prometheus itself adds to every scraped metric is on all of ours. */
const known = new Map<string, Set<string>>();
const TARGET = ['job', 'instance'];

const knows = (metric: string, labels: Iterable<string>) =>
  known.set(metric, new Set([...(known.get(metric) ?? []), ...labels, ...TARGET]));

beforeAll(async () => {
  for (const [metric, labels] of Object.values(others).flatMap(({ metrics }) => Object.entries(metrics)))
    knows(metric, labels);
  for (const [, metric = '', labels = ''] of (await scraped()).matchAll(/^(\w+)(?:\{(.*)\})? /gm))
    knows(
      metric,
      [...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
    );
  for (const { record, expr, labels } of rules)
    if (record) knows(record, [...expressionOf(expr).groups, ...Object.keys(labels)]);
});

const header = {
  event_id: 'e1',
  event_type: bookLent.type,
  timestamp: '2026-01-05T09:00:00.000Z',
  version: 1,
  student_id: 'ada',
  idempotency_key: 'e1',
};

/** What a server exports once it was called, refused a call and was brought two events, of which it could read one. */
async function scraped(): Promise<string> {
  await using house = temporaryHouse([library, counter]);
  const app = await httpBridge({
    house,
    servers: [library, counter],
    doorman: { tokens: undefined, student: 'me', loopback: true },
    fleet: {
      token: 'secret',
      pubsub: 'p',
      topic: 't',
      decode: (bytes) => ({ ...JSON.parse(Buffer.from(bytes).toString()), ...header }),
      status: () => ({ published: 3, waiting: 2, oldest: Date.parse('2026-01-05T09:00:00Z'), leads: true }),
    },
  });
  const post = (url: string, payload: object) =>
    app.inject({ method: 'POST', url, payload, headers: { 'dapr-api-token': 'secret' } });
  const scrape = async () => (await app.inject('/metrics')).body;
  await scrape();
  await post('/library/lend-book', {});
  for (const record of ['{"title":"Emma"}', 'no record'])
    await post('/dapr/events', { data_base64: Buffer.from(record).toString('base64') });
  let text = '';
  for (let book = 0; !text.includes('learnflow_tokens_total{'); book += 1) {
    await post('/library/lend-book', { title: `book ${book}` });
    await sleep(20);
    text = await scrape();
  }
  await app.close();
  return text;
}

describe.each(expressions)('%s', (_, text) => {
  const { broken, reads, groups } = expressionOf(text);

  it('is PromQL', () => {
    expect(broken).toBeUndefined();
    expect(reads.length + Number(text.startsWith('vector('))).toBeGreaterThan(0);
  });

  it('reads what somebody exports, by labels that are there', () => {
    for (const { metric, labels } of reads) {
      expect([...known.keys()]).toContain(metric);
      expect([...(known.get(metric) ?? [])]).toEqual(expect.arrayContaining([...labels]));
    }
    const there = new Set(reads.flatMap(({ metric }) => [...(known.get(metric) ?? [])]));
    expect([...there]).toEqual(expect.arrayContaining([...groups]));
  });
});

it('a misspelt metric, a missing label and broken syntax are seen', () => {
  expect(expressionOf('rate(learnflow_call_total[5m])').reads.map(({ metric }) => known.has(metric))).toEqual([false]);
  expect(known.get('learnflow_calls_total')).not.toContain('agent');
  expect(expressionOf('sum by (a) (rate(b[5m])').broken).toBeDefined();
});

it('a variable takes its values from what is exported', () => {
  const queries = boards.flatMap(({ templating }) =>
    templating.list.flatMap(({ query }) => (typeof query === 'string' ? [] : [query.query])),
  );
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) {
    const [, metric = '', label = ''] = /^label_values\((\w+), (\w+)\)$/.exec(query) ?? [];
    expect([...(known.get(metric) ?? [])]).toContain(label);
  }
});

it('every server has the ceiling of its p95, and a bucket that ends there', async () => {
  const ceilings = rules
    .filter(({ record }) => record === 'learnflow:ceiling_seconds')
    .map(({ labels, expr }) => [labels.server ?? '', Number(/[\d.]+/.exec(expr)?.[0])] as const);
  expect(Object.fromEntries(ceilings)).toEqual({
    progress: 0.2,
    debug: 0.15,
    concepts: 0.3,
    exercise: 0.25,
    review: 0.2,
  });
  expect(ceilings.map(([server]) => server).sort()).toEqual(SERVERS.map(({ name }) => name).sort());
  const bounds = [...(await scraped()).matchAll(/learnflow_call_seconds_bucket\{le="([\d.]+)"/g)].map(([, le]) => le);
  expect(bounds).toEqual(expect.arrayContaining(ceilings.map(([, seconds]) => String(seconds))));
});

it('what is exported is named as Prometheus wants it, and no label holds a student', async () => {
  const text = await scraped();
  const types = [...text.matchAll(/^# TYPE (learnflow_\w+) (\w+)$/gm)];
  expect(types.length).toBeGreaterThan(8);
  for (const [, name = '', type] of types) expect(name.endsWith('_total')).toBe(type === 'counter');
  const labels = new Set(
    [...text.matchAll(/^learnflow_.*\{(.*)\}/gm)].flatMap(([, all = '']) => all.match(/\w+(?==")/g)),
  );
  expect([...labels].sort()).toEqual(['code', 'kind', 'le', 'of', 'outcome', 'server', 'skill']);
});

it('every alert is explained to whoever is woken', () => {
  const manual = read('docs/operations.md');
  const alerts = rules.flatMap(({ alert }) => alert ?? []);
  expect(alerts.filter((alert) => !manual.includes(`\`${alert}\``))).toEqual([]);
  for (const { alert, labels, annotations } of rules.filter((rule) => rule.alert))
    expect([alert, labels.severity, annotations?.summary]).toEqual([
      alert,
      expect.stringMatching(/^(page|ticket)$/),
      expect.any(String),
    ]);
});
