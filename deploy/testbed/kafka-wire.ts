import { connect } from 'node:net';

/**
 * The two requests of Kafka's protocol that starting a cluster needs, so that neither a JVM (two seconds a call) nor a
 * client library stands between a broker and the question whether it works.
 * Shapes: https://kafka.apache.org/protocol, Metadata version 4 and CreateTopics version 4, the last ones of plain fields.
 */
const METADATA = { key: 3, version: 4 };
const CREATE_TOPICS = { key: 19, version: 4 };
const ANSWER_WITHIN_MS = 10_000;

export interface ClusterView {
  readonly brokers: readonly number[];
  /** Topic → replicas in sync, a number for each partition; a partition without a leader counts 0. */
  readonly topics: ReadonlyMap<string, readonly number[]>;
}

export interface NewTopic {
  readonly name: string;
  readonly partitions: number;
  readonly replication: number;
  readonly config: Readonly<Record<string, string>>;
}

/** How one broker sees its cluster now. Rejects where it does not answer. */
export async function clusterSeenBy(port: number): Promise<ClusterView> {
  const body = new Words().int32(-1).int8(0);
  const answer = await ask(port, METADATA, body);
  answer.int32();
  const brokers = answer.list(() => {
    const id = answer.int32();
    answer.string();
    answer.int32();
    answer.string();
    return id;
  });
  answer.string();
  answer.int32();
  const topics = answer.list(() => {
    answer.int16();
    const name = answer.string();
    answer.int8();
    return [name, answer.list(() => inSync(answer))] as const;
  });
  return { brokers, topics: new Map(topics) };
}

/** Error code of each topic by name: 0 is made, 36 was there before. */
export async function createTopics(port: number, topics: readonly NewTopic[]): Promise<ReadonlyMap<string, number>> {
  const body = new Words().int32(topics.length);
  for (const { name, partitions, replication, config } of topics) {
    const settings = Object.entries(config);
    body.string(name).int32(partitions).int16(replication).int32(0).int32(settings.length);
    for (const [key, value] of settings) body.string(key).string(value);
  }
  const answer = await ask(port, CREATE_TOPICS, body.int32(ANSWER_WITHIN_MS).int8(0));
  answer.int32();
  return new Map(
    answer.list(() => {
      const name = answer.string();
      const code = answer.int16();
      answer.string();
      return [name, code] as const;
    }),
  );
}

function inSync(answer: Reader): number {
  answer.int16();
  answer.int32();
  const leader = answer.int32();
  answer.list(() => answer.int32());
  const replicas = answer.list(() => answer.int32());
  return leader < 0 ? 0 : replicas.length;
}

/** One request on a connection of its own: a length, a header, the body; the answer comes in the same frame. */
function ask(port: number, api: { key: number; version: number }, body: Words): Promise<Reader> {
  const request = new Words().int16(api.key).int16(api.version).int32(1).string('fleet').bytes(body.whole()).whole();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(new Error(`No answer from the broker at ${port}.`)));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`The broker at ${port} hung up.`)));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const frame = Buffer.concat(chunks);
      if (frame.length < 4 || frame.length < 4 + frame.readInt32BE()) return;
      resolve(new Reader(frame.subarray(8)));
      socket.destroy();
    });
    socket.write(new Words().int32(request.length).bytes(request).whole());
  });
}

class Words {
  readonly #parts: Buffer[] = [];
  int8(value: number) {
    return this.bytes(Buffer.from([value]));
  }
  int16(value: number) {
    const word = Buffer.alloc(2);
    word.writeInt16BE(value);
    return this.bytes(word);
  }
  int32(value: number) {
    const word = Buffer.alloc(4);
    word.writeInt32BE(value);
    return this.bytes(word);
  }
  string(value: string) {
    return this.int16(Buffer.byteLength(value)).bytes(Buffer.from(value));
  }
  bytes(value: Buffer) {
    this.#parts.push(value);
    return this;
  }
  whole() {
    return Buffer.concat(this.#parts);
  }
}

class Reader {
  readonly #frame: Buffer;
  #at = 0;
  constructor(frame: Buffer) {
    this.#frame = frame;
  }
  int8() {
    return this.#frame.readInt8(this.#step(1));
  }
  int16() {
    return this.#frame.readInt16BE(this.#step(2));
  }
  int32() {
    return this.#frame.readInt32BE(this.#step(4));
  }
  /** Kafka's null is told from the empty text nowhere here. */
  string() {
    const length = Math.max(0, this.int16());
    const at = this.#step(length);
    return this.#frame.toString('utf8', at, at + length);
  }
  list<T>(item: () => T): T[] {
    return Array.from({ length: Math.max(0, this.int32()) }, item);
  }
  #step(size: number) {
    const at = this.#at;
    this.#at += size;
    return at;
  }
}
