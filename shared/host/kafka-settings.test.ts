import { expect, test } from 'vitest';
import { kafkaSettings } from './kafka-settings.ts';

const SASL = {
  LEARNFLOW_KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512',
  LEARNFLOW_KAFKA_SASL_USERNAME: 'ada',
  LEARNFLOW_KAFKA_SASL_PASSWORD: 'geheim',
};

test('what is said on the command line goes before the environment, and that before the testbed', () => {
  expect(kafkaSettings({}).brokers).toEqual(['127.0.0.1:29092', '127.0.0.1:29093', '127.0.0.1:29094']);
  const env = { LEARNFLOW_KAFKA_BROKERS: 'kafka-0.kafka:9092, kafka-1.kafka:9092' };
  expect(kafkaSettings(env).brokers).toEqual(['kafka-0.kafka:9092', 'kafka-1.kafka:9092']);
  expect(kafkaSettings(env, 'localhost:1').brokers).toEqual(['localhost:1']);
});

test('a login and TLS come from the environment, and neither is there unless asked for', () => {
  expect(kafkaSettings({})).toMatchObject({ sasl: undefined, tls: undefined });
  expect(kafkaSettings({ ...SASL, LEARNFLOW_KAFKA_TLS: 'on' })).toMatchObject({
    sasl: { mechanism: 'SCRAM-SHA-512', username: 'ada', password: 'geheim' },
    tls: { ca: undefined },
  });
});

test.each([
  [{ LEARNFLOW_KAFKA_BROKERS: 'kafka' }, 'host:port'],
  [{ LEARNFLOW_KAFKA_BROKERS: 'a:1,,b:2' }, 'host:port'],
  [{ ...SASL, LEARNFLOW_KAFKA_SASL_MECHANISM: 'MD5' }, 'SCRAM-SHA-256'],
  [{ ...SASL, LEARNFLOW_KAFKA_SASL_USERNAME: '' }, 'set both'],
  [{ LEARNFLOW_KAFKA_TLS: 'yes' }, 'on or off'],
  [{ LEARNFLOW_KAFKA_TLS_CA: '/nowhere.pem' }, '/nowhere.pem'],
])('%j is refused, with what to write and without the password', (env, remedy) => {
  const settings = () => kafkaSettings(env);
  expect(settings).toThrow(remedy);
  expect(settings).not.toThrow('geheim');
});
