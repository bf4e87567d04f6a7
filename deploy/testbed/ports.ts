/** The five servers, in the order in which their ports count up. A server's name is its Dapr app id too. */
export const SERVERS = ['progress', 'debug', 'concepts', 'exercise', 'review'] as const;
export type ServerName = (typeof SERVERS)[number];

/** Three combined nodes: the smallest cluster in which one may die and the topic stays writable. */
export const BROKERS = [1, 2, 3] as const;
export type BrokerId = (typeof BROKERS)[number];

const FIRST = {
  broker: 29_092,
  controller: 29_192,
  postgresql: 25_432,
  redis: 26_379,
  app: 4_101,
  daprHttp: 4_201,
  daprGrpc: 4_301,
  daprInternal: 4_401,
  daprMetrics: 4_501,
};
const HIGHEST = 65_535;
const LARGEST_SHIFT = HIGHEST - (FIRST.controller + BROKERS.length - 1);

/** The ports of one server and of its sidecar. */
export interface ServerPorts {
  readonly app: number;
  readonly daprHttp: number;
  readonly daprGrpc: number;
  /** Where the other sidecars reach this one. */
  readonly daprInternal: number;
  readonly daprMetrics: number;
}

/** Every port that a fleet listens on, all on loopback. */
export interface Ports {
  readonly brokers: Readonly<Record<BrokerId, { readonly broker: number; readonly controller: number }>>;
  readonly postgresql: number;
  readonly redis: number;
  readonly servers: Readonly<Record<ServerName, ServerPorts>>;
}

/** The layout, moved up by `shift`, so that two fleets fit on one machine. Throws where a port would pass 65535. */
export function portLayout(shift = 0): Ports {
  if (!Number.isInteger(shift) || shift < 0 || shift > LARGEST_SHIFT)
    throw new RangeError(`The shift of the ports is ${shift}; set it to a whole number from 0 to ${LARGEST_SHIFT}.`);
  const node = (id: BrokerId) => ({
    broker: FIRST.broker + shift + id - 1,
    controller: FIRST.controller + shift + id - 1,
  });
  const server = (name: ServerName): ServerPorts => {
    const at = shift + SERVERS.indexOf(name);
    return {
      app: FIRST.app + at,
      daprHttp: FIRST.daprHttp + at,
      daprGrpc: FIRST.daprGrpc + at,
      daprInternal: FIRST.daprInternal + at,
      daprMetrics: FIRST.daprMetrics + at,
    };
  };
  return {
    brokers: { 1: node(1), 2: node(2), 3: node(3) },
    postgresql: FIRST.postgresql + shift,
    redis: FIRST.redis + shift,
    servers: {
      progress: server('progress'),
      debug: server('debug'),
      concepts: server('concepts'),
      exercise: server('exercise'),
      review: server('review'),
    },
  };
}

/** What a Kafka client is told to begin with: host:port of every broker, separated by commas. */
export function bootstrapOf(ports: Ports): string {
  return BROKERS.map((id) => `127.0.0.1:${ports.brokers[id].broker}`).join(',');
}
