import { SCHEMAS } from '@learnflow/contracts/avro/schemas';
import { EVENTS } from '@learnflow/contracts/events';
import { errorEvent } from '@learnflow/contracts/events/error-event';
import { studentProgress } from '@learnflow/contracts/events/student-progress';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventHeader } from '../skill/event.ts';
import { arbitraryEvent } from '../testing/arbitrary.ts';
import { decodeEvent, encodeEvent, eventCodec } from './avro.ts';

const header: EventHeader = {
  event_id: 'e1',
  event_type: 'student.progress.update',
  timestamp: '2026-03-01T10:00:00.000Z',
  version: 1,
  student_id: 'me',
  idempotency_key: 'k1',
};
const progress = {
  ...header,
  component: 'for-loops',
  scores: { completion: 0.85, quiz: 0.9, quality: null, consistency: 0.8 },
  mastery: 0.84,
};

describe.each(EVENTS)('$record', (event) => {
  test('comes back as it was told, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryEvent(event), (record) => {
        expect(decodeEvent(encodeEvent(event, record))).toStrictEqual(record);
      }),
    );
  });

  test('is made up here only in ways that its own schema allows', () => {
    const schema = EventHeader.extend(event.payload.shape);
    fc.assert(
      fc.property(arbitraryEvent(event), (record) => {
        expect(schema.parse(record)).toEqual(record);
      }),
    );
  });
});

describe('single-object encoding', () => {
  // These bytes were read, and written again to the same, by fastavro.
  test('is the marker, the fingerprint with its lowest byte first, and the record', () => {
    const bytes = encodeEvent({ record: 'StudentProgress', version: 1 }, progress);
    const [marker, fingerprint] = ['c301', '33327bb462e3287b'];
    const before = '0465312e73747564656e742e70726f67726573732e757064617465';
    const timestamp = '30323032362d30332d30315431303a30303a30302e3030305a';
    const ids = '02046d65046b3112666f722d6c6f6f7073';
    const scores = '02333333333333eb3f02cdccccccccccec3f00029a9999999999e93f';
    const mastery = '02e17a14ae47e1ea3f';
    const expected = [marker, fingerprint, before, timestamp, ids, scores, mastery].join('');
    expect(Buffer.from(bytes).toString('hex')).toBe(expected);
  });

  test('gives plain objects back', () => {
    const { scores } = decodeEvent(encodeEvent(studentProgress, progress)) as typeof progress;
    expect(Object.getPrototypeOf(scores)).toBe(Object.prototype);
  });

  test('reads bytes that lie in the middle of others', () => {
    const bytes = encodeEvent(studentProgress, progress);
    const padded = Uint8Array.from([0, 0, 0, ...bytes, 0]);
    expect(decodeEvent(padded.subarray(3, -1))).toStrictEqual(progress);
  });

  test.each([
    ['lacks a field', header],
    ['has null where a text belongs', { ...progress, component: null }],
    ['has a text where a number belongs', { ...progress, mastery: '0.84' }],
  ])('refuses a record that %s', (_, record) => {
    expect(() => encodeEvent(studentProgress, record)).toThrow('invalid');
  });

  test('refuses an event whose schema was never committed', () => {
    expect(() => encodeEvent({ ...studentProgress, version: 99 }, progress)).toThrow('StudentProgress version 99');
  });

  test.each([
    ['nothing', ''],
    ['JSON', Buffer.from('{"event_id":"e1"}').toString('hex')],
    ['a marker alone', 'c301'],
  ])('does not take %s for an event', (_, hex) => {
    expect(() => decodeEvent(Buffer.from(hex, 'hex'))).toThrow('not an Avro object');
  });

  test('says when a schema is unknown, and reads neither too little nor too much', () => {
    const bytes = encodeEvent(studentProgress, progress);
    expect(() => decodeEvent(bytes.with(2, 0).with(3, 0))).toThrow('unknown Avro schema');
    expect(() => decodeEvent(bytes.subarray(0, -1))).toThrow();
    expect(() => decodeEvent(Uint8Array.from([...bytes, 0]))).toThrow();
  });

  test('tells events apart by the fingerprint', () => {
    const record = { ...header, consumer: '', failed_event_id: '', failed_event_type: '', cause: '', failed_event: '' };
    expect(encodeEvent(errorEvent, record).slice(2, 10)).not.toEqual(
      encodeEvent(studentProgress, progress).slice(2, 10),
    );
  });
});

describe('a record in two versions', () => {
  const first = {
    record: 'Noted',
    version: 1,
    schema: { type: 'record', name: 'Noted', fields: [{ name: 'event_id', type: 'string' }] },
  };
  const second = {
    record: 'Noted',
    version: 2,
    schema: {
      ...first.schema,
      fields: [...first.schema.fields, { name: 'mood', type: ['null', 'string'], default: null }],
    },
  };
  const codec = eventCodec([first, second]);

  test('reads the older one as the newest, with null for what it did not know', () => {
    const bytes = codec.encode(first, header);
    expect(codec.decode(bytes)).toStrictEqual({ event_id: 'e1', mood: null });
  });

  test('reads the newest as it is, in whatever order the versions are listed', () => {
    const record = { ...header, mood: 'fine' };
    expect(codec.decode(codec.encode(second, record))).toStrictEqual({ event_id: 'e1', mood: 'fine' });
    expect(eventCodec([second, first]).decode(codec.encode(first, header))).toMatchObject({ mood: null });
  });
});

test('every event can be encoded in its own version', () => {
  const committed = SCHEMAS.map(({ record, version }) => `${record} ${version}`);
  expect(committed).toEqual(expect.arrayContaining(EVENTS.map(({ record, version }) => `${record} ${version}`)));
});
