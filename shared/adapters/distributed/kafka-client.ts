import { Admin, type BaseOptions, Consumer } from '@platformatic/kafka';
import { kafkaRefusal } from './kafka-refusals.ts';

/** How the brokers are reached. */
export interface KafkaSettings {
  /** `host:port` of some of them; the others are told by these. */
  readonly brokers: readonly string[];
  readonly sasl: SaslSettings | undefined;
  /** `ca` is a certificate in PEM, for brokers whose certificate no public authority signed. */
  readonly tls: { readonly ca: string | undefined } | undefined;
}

export interface SaslSettings {
  readonly mechanism: SaslMechanism;
  readonly username: string;
  readonly password: string;
}

export type SaslMechanism = 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';

export interface Kafka {
  readonly admin: Admin;
  /** Fetches records, and joins no group: looking on moves nobody's offsets. */
  readonly reader: Consumer;
}

/** A coordinator that is just being elected is there within this: RETRIES times PAUSE_MS. */
const RETRIES = 4;
const PAUSE_MS = 500;
const CONNECT_MS = 2_000;

/** Works with the brokers and closes what it opened. Throws a Refusal with a remedy where they do not do their part. */
export async function withKafka<T>(settings: KafkaSettings, work: (kafka: Kafka) => Promise<T>): Promise<T> {
  const options = clientOptions(settings);
  const kafka: Kafka = { admin: new Admin(options), reader: new Consumer({ ...options, groupId: 'learnflow-reader' }) };
  try {
    return await work(kafka);
  } catch (error) {
    throw kafkaRefusal(error, settings.brokers);
  } finally {
    await Promise.allSettled([kafka.admin.close(), kafka.reader.close(true)]);
  }
}

export function clientOptions({ brokers, sasl, tls }: KafkaSettings): BaseOptions {
  return {
    clientId: 'learnflow',
    bootstrapBrokers: [...brokers],
    retries: RETRIES,
    retryDelay: PAUSE_MS,
    connectTimeout: CONNECT_MS,
    // A certificate is for a name, and servers of many names want to be told which is meant.
    ...(tls && { tls: tls.ca === undefined ? {} : { ca: tls.ca }, tlsServerName: true }),
    ...(sasl && { sasl: { ...sasl } }),
  };
}
