/** The fingerprint of no bytes, which is also the generator: x^64 + x^63 + ..., bits reversed (Avro specification). */
const EMPTY = 0xc15d213aa4d7a795n;

/** CRC-64-AVRO, the Rabin fingerprint of a schema's parsing canonical form. avsc has only the hashes of node:crypto. */
export function crc64Avro(bytes: Uint8Array): bigint {
  let fingerprint = EMPTY;
  for (const byte of bytes) {
    fingerprint ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) fingerprint = (fingerprint >> 1n) ^ (fingerprint & 1n ? EMPTY : 0n);
  }
  return fingerprint;
}
