import { resolve } from 'node:path';
import {
  EVENT_TOPIC,
  ensureTopics,
  type GroupLag,
  kafkaSettings,
  lagOf,
  type Place,
  type Replayed,
  replaySnapshot,
  replayTopic,
  type Start,
  TOPICS,
  tail,
  takeSnapshot,
  type Watched,
  withKafka,
  withReplication,
} from '@learnflow/shared/kafka';
import { SingleBar } from 'cli-progress';
import { jsonLine, shortLine } from './kafka-lines.ts';
import { SERVERS } from './servers.ts';

interface Brokers {
  readonly brokers?: string;
}

interface Stores extends Brokers {
  readonly database: string;
}

const GROUPS = SERVERS.filter(({ on = [] }) => on.length > 0).map(({ name }) => name);

export async function topics({ brokers, replication }: Brokers & { readonly replication?: number }): Promise<void> {
  const wanted = replication === undefined ? TOPICS : TOPICS.map((topic) => withReplication(topic, replication));
  const verdicts = await withKafka(kafkaSettings(process.env, brokers), (kafka) => ensureTopics(kafka, wanted));
  for (const { name, state, differences } of verdicts)
    process.stdout.write(`${state.padEnd(9)}  ${[name, ...differences].join('; ')}\n`);
  if (!verdicts.some(({ state }) => state === 'different')) return;
  process.stderr.write(
    "What is there stays as it is: alter it with Kafka's own tools, or say --replication for a small cluster.\n",
  );
  process.exitCode = 1;
}

interface TailOptions extends Brokers {
  readonly topic: string;
  readonly from: Start;
  readonly student?: string;
  readonly type?: string;
  readonly follow?: boolean;
  readonly limit?: number;
}

/** Ends with the topic, the limit, the reader of the output, or Ctrl-C: none of them is a failure. */
export async function tailed({ brokers, student, type, follow, limit, ...asked }: TailOptions): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.stdout.on('error', () => process.exit());
  const line = process.stdout.isTTY ? shortLine : jsonLine;
  const settings = kafkaSettings(process.env, brokers);
  const wanted = { ...asked, student, type, follow: follow ?? false, limit: limit ?? Number.POSITIVE_INFINITY };
  await tail(settings, wanted, stop.signal, async (record) => {
    if (!process.stdout.write(`${line(record)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
  });
}

export async function snapshot(file: string, options: Stores): Promise<void> {
  const target = resolve(file);
  const now = new Date().toISOString();
  const { documents, head } = await watching((watched) => takeSnapshot(target, placeOf(options), now, watched));
  const groups = Object.entries(head.groups).map(([group, offsets]) => `${group} had read to ${places(offsets)}`);
  process.stdout.write([`${documents} documents in ${target}`, ...groups, ''].join('\n'));
}

export async function replay(
  file: string | undefined,
  { only, withGap, ...options }: Stores & { readonly only?: string; readonly withGap?: boolean },
): Promise<void> {
  const place = placeOf(options);
  const done =
    file === undefined
      ? await replayTopic({ ...place, groups: only === undefined ? [] : [only] })
      : await watching((watched) => replaySnapshot(resolve(file), place, withGap ?? false, watched));
  process.stdout.write([...replayed(done), NEXT, ''].join('\n'));
}

export async function lag({ brokers }: Brokers): Promise<void> {
  const groups = await withKafka(kafkaSettings(process.env, brokers), (kafka) => lagOf(kafka, EVENT_TOPIC, GROUPS));
  const width = Math.max(...groups.map(({ group }) => group.length));
  for (const one of groups) process.stdout.write(`${lagLine(one, width)}\n`);
}

const NEXT = 'Start the servers: they read on from there. learnflow kafka lag says when they are through.';

function replayed({ documents, groups }: Replayed): string[] {
  return [
    `${documents} documents put back`,
    ...groups.map(({ group, ahead, gone }) => {
      const lost = gone > 0n ? `; ${gone} are gone from the topic` : '';
      return `${group} has ${ahead} events before it${lost}`;
    }),
  ];
}

function lagLine({ group, state, behind }: GroupLag, width: number): string {
  const total = [...behind.values()].reduce((sum, one) => sum + one, 0n);
  const parts = [...behind].filter(([, one]) => one > 0n).map(([partition, one]) => `${partition}:${one}`);
  const where = parts.length > 0 ? `  (${parts.join(' ')})` : '';
  return `${group.padEnd(width)}  ${(state ?? 'never read').padEnd(10)}  ${total}${where}`;
}

const places = (offsets: Readonly<Record<string, string>>): string =>
  Object.entries(offsets)
    .map(([partition, offset]) => `${partition}:${offset}`)
    .join(' ');

const placeOf = ({ brokers, database }: Stores): Place => ({
  kafka: kafkaSettings(process.env, brokers),
  database,
  topic: EVENT_TOPIC,
  groups: GROUPS,
});

/** A bar on a terminal; its end is unknown where nobody counted. */
async function watching<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work({ begins: () => undefined, did: () => undefined });
  const bar = new SingleBar({ format: '{bar} {value} documents', clearOnComplete: true });
  bar.start(0, 0);
  try {
    return await work({ begins: (total) => bar.setTotal(total), did: (documents) => bar.increment(documents) });
  } finally {
    bar.stop();
  }
}
