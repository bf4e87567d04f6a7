import { readdirSync } from 'node:fs';
import { EventHeader } from '@learnflow/shared/skill';
import avsc from 'avsc';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEvent } from '../shared/testing/arbitrary.ts';
import { type CommittedSchema, SCHEMAS } from './avro/schemas.ts';
import { EVENTS } from './events.ts';

describe('the events', () => {
  test('are all those that have a file', () => {
    const files = readdirSync(new URL('./events/', import.meta.url));
    expect(EVENTS.map(({ record }) => `${kebab(record)}.ts`)).toEqual(files.sort());
  });

  test('have types and records of their own', () => {
    expect(new Set(EVENTS.map(({ type }) => type)).size).toBe(EVENTS.length);
    expect(new Set(EVENTS.map(({ record }) => record)).size).toBe(EVENTS.length);
  });

  test('have payloads that leave the header alone', () => {
    const header = Object.keys(EventHeader.shape);
    for (const { payload } of EVENTS) {
      expect(Object.keys(payload.shape).filter((name) => header.includes(name))).toEqual([]);
    }
  });
});

describe('evolution', () => {
  test.each(pairsOf(SCHEMAS))('$older.record version $older.version and $newer.version read each other', (pair) => {
    expect(breakage(pair.older.schema, pair.newer.schema)).toBeUndefined();
  });

  test.each(EVENTS)('$record as it is told now is read by every version', (event) => {
    const versions = SCHEMAS.filter(({ record }) => record === event.record);
    const writer = versions.find(({ version }) => version === event.version);
    expect(writer).toBeDefined();
    fc.assert(
      fc.property(arbitraryEvent(event), (record) => {
        for (const reader of versions) {
          const read = translate(record, writer?.schema ?? {}, reader.schema);
          expect(EventHeader.parse(read)).toEqual(EventHeader.parse(record));
        }
      }),
      { numRuns: 20 },
    );
  });

  const note = (...fields: object[]) => ({
    type: 'record',
    name: 'Note',
    fields: [{ name: 'text', type: 'string' }, ...fields],
  });
  const mood = (...symbols: string[]) => ({ name: 'mood', type: { type: 'enum', name: 'Mood', symbols } });

  test('takes a field that may be null, and takes it away again', () => {
    const longer = note({ name: 'place', type: ['null', 'string'], default: null });
    expect(breakage(note(), longer)).toBeUndefined();
    expect(breakage(longer, note())).toBeUndefined();
  });

  test.each([
    ['a field that must be there', note(), note({ name: 'place', type: 'string' })],
    ['a field that is gone', note({ name: 'place', type: 'string' }), note()],
    ['a field by another name', note({ name: 'place', type: 'string' }), note({ name: 'site', type: 'string' })],
    ['another type', note({ name: 'size', type: 'double' }), note({ name: 'size', type: 'string' })],
    ['a wider number', note({ name: 'size', type: 'long' }), note({ name: 'size', type: 'double' })],
    ['null where there was none', note({ name: 'size', type: 'long' }), note({ name: 'size', type: ['null', 'long'] })],
    ['one more symbol', note(mood('good')), note(mood('good', 'bad'))],
  ])('is broken by %s', (_, older, newer) => {
    expect(breakage(older, newer)).toBeTypeOf('string');
  });
});

/** Every version of a record beside its newest one; the newest beside itself, so that no record goes unread. */
function pairsOf(schemas: readonly CommittedSchema[]) {
  return schemas.map((older) => {
    const versions = schemas.filter(({ record }) => record === older.record);
    return { older, newer: versions.reduce((one, other) => (other.version > one.version ? other : one)) };
  });
}

/** Why one of the two cannot read what the other wrote; undefined where both can. */
function breakage(older: object, newer: object): string | undefined {
  try {
    compile(newer).createResolver(compile(older));
    compile(older).createResolver(compile(newer));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function translate(record: object, writer: object, reader: object): object {
  const [from, to] = [compile(writer), compile(reader)];
  return to.fromBuffer(from.toBuffer(record), to.createResolver(from));
}

function compile(schema: object): avsc.Type {
  return avsc.Type.forSchema(schema as avsc.Schema);
}

const kebab = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();
