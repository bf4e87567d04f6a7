import { expect, test } from 'vitest';
import { crc64Avro } from './avro-fingerprint.ts';

// Canonical forms and fingerprints from Apache Avro's own test data, as signed 64-bit numbers.
test.each([
  ['"null"', 7195948357588979594n],
  ['"boolean"', -6970731678124411036n],
  ['"int"', 8247732601305521295n],
  ['"string"', -8142146995180207161n],
  ['["int","boolean"]', 5392556393470105090n],
  ['{"name":"x.y.foo","type":"record","fields":[]}', 5916914534497305771n],
  ['{"name":"foo","type":"record","fields":[{"name":"f1","type":"boolean"}]}', 7843277075252814651n],
  ['{"name":"x.y.z.foo","type":"enum","symbols":["A1","A2"]}', -4448647247586288245n],
])('%s has the fingerprint that Apache Avro gives it', (canonical, fingerprint) => {
  expect(BigInt.asIntN(64, crc64Avro(Buffer.from(canonical)))).toBe(fingerprint);
});

test('no bytes have the fingerprint that the specification starts from', () => {
  expect(crc64Avro(new Uint8Array())).toBe(0xc15d213aa4d7a795n);
});
