import { type Handle, handleOf } from './handle.ts';
import { brokerPart } from './kafka.ts';
import type { Part, PartName } from './part.ts';
import { DEFAULT_FOLDER, type Places, placesIn } from './places.ts';
import { BROKERS, bootstrapOf, type Ports, portLayout, SERVERS } from './ports.ts';
import { postgresqlPart } from './postgresql.ts';
import { redisPart } from './redis.ts';
import { type Secrets, secretsIn } from './secrets.ts';
import { builtServer, type ServerCommand, serverPart } from './server.ts';
import { sidecarPart } from './sidecar.ts';
import { type OnNews, tideOf } from './tide.ts';
import { topicsStand } from './topics.ts';

export interface FleetSettings {
  /** Which parts are meant; all of them unless said. Topics come with the brokers. */
  readonly parts?: readonly PartName[];
  readonly ports?: Ports;
  /** Where data, logs and secrets lie; two fleets need two folders and two layouts of ports. */
  readonly folder?: string;
  readonly server?: ServerCommand;
  /** host:port of an OTLP collector over HTTP, for traces of every call. */
  readonly collector?: string;
  /** Told whatever becomes of a part. */
  readonly onNews?: OnNews;
}

/** The processes of one fleet, wherever they were started from: everything is found again by what is on disk. */
export interface Fleet {
  readonly ports: Ports;
  readonly folder: string;
  readonly secrets: Secrets;
  /** What a Kafka client begins with. */
  readonly bootstrap: string;
  readonly parts: readonly PartName[];
  readonly part: (name: PartName) => Handle;
  /** Starts what does not run and waits until all of it is ready. Rejects with the first part that is not in time. */
  readonly up: () => Promise<void>;
  /** Ends everything, servers first. Data stays. */
  readonly down: () => Promise<void>;
}

export const ALL_PARTS: readonly PartName[] = [
  ...BROKERS.map((id) => `broker-${id}` as const),
  'postgresql',
  'redis',
  ...SERVERS.map((name) => `sidecar-${name}` as const),
  ...SERVERS.map((name) => `server-${name}` as const),
];

/** A fleet that stands: what ran before is left as it is, what did not is started. */
export async function startFleet(settings: FleetSettings = {}): Promise<Fleet> {
  const fleet = fleetOf(settings);
  await fleet.up();
  return fleet;
}

/** A fleet as it is, without starting anything. */
export function fleetOf(settings: FleetSettings = {}): Fleet {
  const { parts = ALL_PARTS, ports = portLayout(), folder = DEFAULT_FOLDER, onNews = () => undefined } = settings;
  const places = placesIn(folder);
  const secrets = secretsIn(folder);
  const described = describe(settings, ports, places, secrets);
  const handles = new Map(described.map((part) => [part.name, handleOf(part, places)]));
  const part = (name: PartName): Handle => {
    const handle = handles.get(name);
    if (handle === undefined) throw new Error(`There is no part ${name}; there are ${ALL_PARTS.join(', ')}.`);
    return handle;
  };
  const meant = ALL_PARTS.filter((name) => parts.includes(name));
  const tide = tideOf(meant, part, () => topicsStand(ports.brokers[1].broker), onNews);
  return { ports, folder, secrets, bootstrap: bootstrapOf(ports), parts: meant, part, ...tide };
}

function describe(
  { server = builtServer, collector }: FleetSettings,
  ports: Ports,
  places: Places,
  secrets: Secrets,
): Part[] {
  return [
    ...BROKERS.map((id) => brokerPart(id, ports, places)),
    postgresqlPart(ports, places, secrets.databasePassword),
    redisPart(ports, places),
    ...SERVERS.map((name) => sidecarPart(name, ports, places, secrets, collector)),
    ...SERVERS.map((name) => serverPart(name, ports, places, secrets, server)),
  ];
}
