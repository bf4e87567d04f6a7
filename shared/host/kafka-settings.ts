import { readFileSync } from 'node:fs';
import type { KafkaSettings, SaslSettings } from '../adapters/distributed/kafka-client.ts';
import { Refusal } from '../skill/refusal.ts';

/** Where the testbed's brokers listen. */
const BROKERS = '127.0.0.1:29092,127.0.0.1:29093,127.0.0.1:29094';
const MECHANISMS: readonly SaslSettings['mechanism'][] = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'];

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says about the brokers; `brokers` goes before it. Throws a Refusal that names the variable. */
export function kafkaSettings(env: Environment, brokers?: string): KafkaSettings {
  return {
    brokers: addresses(brokers || env.LEARNFLOW_KAFKA_BROKERS || BROKERS),
    sasl: sasl(env),
    tls: tls(env),
  };
}

function addresses(text: string): readonly string[] {
  const brokers = text.split(',').map((one) => one.trim());
  const wrong = brokers.find((one) => !/^[\w.-]+:\d{1,5}$/.test(one));
  if (wrong === undefined) return brokers;
  throw bad(`${JSON.stringify(wrong)} is no broker. Write host:port, several separated by commas.`);
}

function sasl(env: Environment): SaslSettings | undefined {
  const { LEARNFLOW_KAFKA_SASL_MECHANISM: named } = env;
  if (!named) return undefined;
  const mechanism = MECHANISMS.find((one) => one === named);
  if (!mechanism) throw bad(`LEARNFLOW_KAFKA_SASL_MECHANISM is ${named}; set it to ${MECHANISMS.join(', ')}.`);
  const { LEARNFLOW_KAFKA_SASL_USERNAME: username, LEARNFLOW_KAFKA_SASL_PASSWORD: password } = env;
  if (!username || !password)
    throw bad('LEARNFLOW_KAFKA_SASL_USERNAME and LEARNFLOW_KAFKA_SASL_PASSWORD belong to the mechanism: set both.');
  return { mechanism, username, password };
}

/** `LEARNFLOW_KAFKA_TLS=on`; with an authority of one's own, `LEARNFLOW_KAFKA_TLS_CA` names the file of its certificate. */
function tls({ LEARNFLOW_KAFKA_TLS: on, LEARNFLOW_KAFKA_TLS_CA: file }: Environment): KafkaSettings['tls'] {
  if (on && !['on', 'off'].includes(on)) throw bad(`LEARNFLOW_KAFKA_TLS is ${on}; set it to on or off.`);
  if (on === 'off' || (!on && !file)) return undefined;
  if (!file) return { ca: undefined };
  try {
    return { ca: readFileSync(file, 'utf8') };
  } catch {
    throw bad(`LEARNFLOW_KAFKA_TLS_CA names ${file}, which cannot be read.`);
  }
}

const bad = (message: string) => new Refusal('bad_setting', 'invalid', message);
