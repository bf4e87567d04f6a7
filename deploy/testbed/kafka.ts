import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { clusterSeenBy } from './kafka-wire.ts';
import type { Part } from './part.ts';
import type { Places } from './places.ts';
import { BROKERS, type BrokerId, type Ports } from './ports.ts';
import { KAFKA_JARS } from './tools.ts';

/** Sixteen bytes in base64, as Kafka wants them: they spell LearnFlowTestbed. */
const CLUSTER_ID = 'TGVhcm5GbG93VGVzdGJlZA';
const HEAP = '400m';
/** What a broker of months gains by compiling twice and collecting on many cores, one of minutes never earns back. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const LOGGING = fileURLToPath(new URL('kafka/log4j2.properties', import.meta.url));

/** One combined node (broker and controller) of the cluster. */
export function brokerPart(id: BrokerId, ports: Ports, places: Places): Part {
  const name = `broker-${id}` as const;
  const folder = places.data(name);
  const properties = join(folder, 'server.properties');
  const { broker, controller } = ports.brokers[id];
  return {
    name,
    ports: [broker, controller],
    command: [
      'java',
      `-Xmx${HEAP}`,
      ...SHORT_LIVED,
      `-Dlog4j2.configurationFile=${LOGGING}`,
      '-cp',
      CLASSPATH,
      'kafka.Kafka',
      properties,
    ],
    env: {},
    async prepare() {
      await mkdir(folder, { recursive: true });
      await writeFile(properties, brokerProperties(id, ports, join(folder, 'log')));
      if (!existsSync(join(folder, 'log', 'meta.properties'))) await format(properties);
    },
    // The broker answers before the others have joined it: it is ready once it sees them all.
    ready: async () => (await clusterSeenBy(broker)).brokers.length === BROKERS.length,
    patience: 90_000,
    farewell: 'SIGTERM',
    grace: 15_000,
  };
}

const CLASSPATH = `${KAFKA_JARS}/*`;

function format(properties: string): Promise<unknown> {
  const args = ['-cp', CLASSPATH, 'kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', properties];
  return promisify(execFile)('java', args);
}

/** A node's settings. What is not said here is Kafka's default. */
export function brokerProperties(id: BrokerId, ports: Ports, log: string): string {
  const voters = BROKERS.map((other) => `${other}@127.0.0.1:${ports.brokers[other].controller}`);
  const { broker, controller } = ports.brokers[id];
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': voters.join(','),
    listeners: `PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${broker}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': log,
    'auto.create.topics.enable': false,
    'default.replication.factor': BROKERS.length,
    'min.insync.replicas': 2,
    'offsets.topic.replication.factor': BROKERS.length,
    // Five consumer groups do not need fifty partitions of offsets, each a folder on three brokers.
    'offsets.topic.num.partitions': 6,
    'transaction.state.log.replication.factor': BROKERS.length,
    'transaction.state.log.min.isr': 2,
    'share.coordinator.state.topic.replication.factor': BROKERS.length,
    'share.coordinator.state.topic.min.isr': 2,
    // A group of one member has nobody to wait for.
    'group.initial.rebalance.delay.ms': 0,
    // The whole cluster stops at once: a node would wait for controllers that are gone too.
    'controlled.shutdown.enable': false,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
