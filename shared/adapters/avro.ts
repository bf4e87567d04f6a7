import { type CommittedSchema, SCHEMAS } from '@learnflow/contracts/avro/schemas';
import avsc from 'avsc';
import type { EventRecord, EventType } from '../skill/event.ts';
import { crc64Avro } from './avro-fingerprint.ts';

/** Avro's single-object encoding, version 1. */
const MARKER = 0xc301;
const MARKER_BYTES = 2;
const HEADER_BYTES = MARKER_BYTES + 8;

export interface EventCodec {
  /** Marker, fingerprint of the schema of the event's version, record. Throws on a record that is not of the schema. */
  encode(type: Pick<EventType, 'record' | 'version'>, record: EventRecord): Uint8Array;
  /** The event in its newest version, whichever version wrote it. Throws on bytes that no known schema wrote. */
  decode(bytes: Uint8Array): EventRecord;
}

/** Reads and writes what these schemas describe; a record's newest one reads for all of them. */
export function eventCodec(schemas: readonly CommittedSchema[]): EventCodec {
  const compiled = schemas.map(compile);
  const byName = new Map(compiled.map((schema) => [nameOf(schema), schema]));
  const byFingerprint = new Map(compiled.map((schema) => [schema.fingerprint, readerFor(schema, compiled)]));
  return {
    encode(type, record) {
      const schema = byName.get(nameOf(type));
      if (!schema) throw new Error(`no Avro schema for ${nameOf(type)}: npm run generate`);
      return Buffer.concat([schema.header, schema.type.toBuffer(record)]);
    },
    decode(bytes) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (buffer.length < HEADER_BYTES || buffer.readUInt16BE(0) !== MARKER) throw new Error('not an Avro object');
      const fingerprint = buffer.readBigUInt64LE(MARKER_BYTES);
      const read = byFingerprint.get(fingerprint);
      if (!read) throw new Error(`unknown Avro schema ${fingerprint.toString(16)}: a newer version wrote it`);
      return read(buffer.subarray(HEADER_BYTES));
    },
  };
}

let committed: EventCodec | undefined;

/** Schemas are compiled when the first event is, not when the program starts. */
const codec = (): EventCodec => {
  committed ??= eventCodec(SCHEMAS);
  return committed;
};

export const encodeEvent: EventCodec['encode'] = (type, record) => codec().encode(type, record);

export const decodeEvent: EventCodec['decode'] = (bytes) => codec().decode(bytes);

interface Compiled {
  readonly record: string;
  readonly version: number;
  readonly type: avsc.Type;
  readonly fingerprint: bigint;
  readonly header: Buffer;
}

function compile({ record, version, schema }: CommittedSchema): Compiled {
  const type = avsc.Type.forSchema(schema as avsc.Schema, { omitRecordMethods: true });
  // Without attributes avsc writes a schema in parsing canonical form.
  const fingerprint = crc64Avro(Buffer.from(JSON.stringify(type.schema())));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(MARKER, 0);
  header.writeBigUInt64LE(fingerprint, MARKER_BYTES);
  return { record, version, type, fingerprint, header };
}

function readerFor(writer: Compiled, all: readonly Compiled[]): (body: Buffer) => EventRecord {
  const versions = all.filter(({ record }) => record === writer.record);
  const newest = versions.reduce((one, other) => (other.version > one.version ? other : one));
  const resolver = newest === writer ? undefined : newest.type.createResolver(writer.type);
  // The clone is a plain object: avsc's own are instances of a class for each record.
  return (body) => structuredClone(newest.type.fromBuffer(body, resolver));
}

const nameOf = ({ record, version }: Pick<EventType, 'record' | 'version'>): string => `${record} version ${version}`;
