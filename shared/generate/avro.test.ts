import { readFileSync } from 'node:fs';
import { EVENTS } from '@learnflow/contracts/events';
import avsc from 'avsc';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineEvent, type EventType } from '../skill/event.ts';
import { avroFiles, avroFilesOf } from './avro.ts';
import { avroSchema } from './avro-schema.ts';

const told = (payload: z.ZodObject, version = 1): EventType =>
  defineEvent({ type: 'test.told', version, record: 'TestTold', payload });

/** The Avro type of a payload's one field. */
const fieldOf = (type: z.ZodType) => {
  const schema = avroSchema(told(z.object({ field: type }))) as { fields: { name: string; type: unknown }[] };
  return schema.fields.at(-1);
};

describe('the Avro record of an event', () => {
  test('has the header first and then the payload, in the order they are written', () => {
    const schema = avroSchema(told(z.object({ zeta: z.string(), alpha: z.string() })));
    expect(schema).toMatchObject({ type: 'record', name: 'TestTold', namespace: 'learnflow' });
    expect((schema as { fields: { name: string }[] }).fields.map(({ name }) => name)).toEqual([
      'event_id',
      'event_type',
      'timestamp',
      'version',
      'student_id',
      'idempotency_key',
      'zeta',
      'alpha',
    ]);
  });

  test.each([
    ['a text', z.string(), 'string'],
    ['a text with a length', z.string().min(1).max(9), 'string'],
    ['a moment', z.iso.datetime(), 'string'],
    ['a truth', z.boolean(), 'boolean'],
    ['a count', z.int().min(0), 'long'],
    ['a share', z.number().min(0).max(1), 'double'],
    ['a list', z.array(z.string()), { type: 'array', items: 'string' }],
    ['a choice', z.enum(['low', 'high']), { type: 'enum', name: 'TestToldField', symbols: ['low', 'high'] }],
  ])('has %s', (_, type, avro) => {
    expect(fieldOf(type)).toEqual({ name: 'field', type: avro });
    expect(fieldOf(type.nullable())).toEqual({ name: 'field', type: ['null', avro], default: null });
  });

  test('names a record after the place where it lies, however deep', () => {
    const inner = z.object({ why_so: z.enum(['x']) });
    expect(fieldOf(z.array(inner))).toEqual({
      name: 'field',
      type: {
        type: 'array',
        items: {
          type: 'record',
          name: 'TestToldField',
          fields: [{ name: 'why_so', type: { type: 'enum', name: 'TestToldFieldWhySo', symbols: ['x'] } }],
        },
      },
    });
  });

  test.each([
    ['an optional field', z.string().optional(), /write nullable\(\)/],
    ['a union', z.union([z.string(), z.number()]), /only a nullable one/],
    ['a union of three', z.union([z.string(), z.number()]).nullable(), /only a nullable one/],
    ['anything at all', z.unknown(), /no Avro form/],
    ['a literal', z.literal('x'), /no Avro form/],
    ['an open record', z.record(z.string(), z.number()), /needs named fields/],
    ['a symbol with a hyphen', z.enum(['for-loops']), /no symbol "for-loops"/],
    ['a field with a hyphen', z.object({ 'a-b': z.string() }), /no field named "a-b"/],
  ])('cannot have %s, and says where', (_, type, message) => {
    expect(() => fieldOf(type)).toThrow(message);
    expect(() => fieldOf(type)).toThrow('TestToldField');
  });

  test.each(EVENTS)('of $record compiles, with every name its own', (event) => {
    expect(() => avsc.Type.forSchema(avroSchema(event) as avsc.Schema)).not.toThrow();
  });
});

describe('the generated files', () => {
  const first = told(z.object({ mood: z.string() }));
  const second = told(z.object({ mood: z.string(), place: z.string().nullable() }), 2);
  const schemasOf = (events: readonly EventType[], committed: Parameters<typeof avroFilesOf>[1] = []) =>
    avroFilesOf(events, committed).filter(({ path }) => path.endsWith('.avsc'));

  test('are one schema an event, named after its record and version, and the registry', () => {
    expect(avroFilesOf([first], []).map(({ path }) => path)).toEqual([
      'contracts/test-told-v1.avsc',
      'contracts/avro/schemas.ts',
    ]);
  });

  test('leave a committed version alone as long as its event says the same', () => {
    expect(schemasOf([first], schemasOf([first]))).toEqual(schemasOf([first]));
  });

  test('refuse an event that changed and kept its version', () => {
    const changed = told(second.payload);
    expect(() => avroFilesOf([changed], schemasOf([first]))).toThrow('give the event the next version');
  });

  test('keep the older versions in the registry, in the order of their numbers', () => {
    const tenth = { ...second, version: 10 };
    const registry = avroFilesOf([tenth], [...schemasOf([second]), ...schemasOf([first])]).at(-1);
    const versions = registry?.text.matchAll(/record: 'TestTold', version: (\d+)/g) ?? [];
    expect([...versions].map(([, version]) => version)).toEqual(['1', '2', '10']);
  });

  test('are those that are committed', () => {
    const root = new URL('../../', import.meta.url);
    for (const { path, text } of avroFiles()) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text);
  });
});
