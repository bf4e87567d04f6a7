import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { jsonLine, shortLine } from './kafka-lines.ts';

const place = { partition: 2, offset: 7, timestamp: '2026-03-01T10:00:00.000Z', key: 'ada' };
const event = {
  event_id: 'e1',
  event_type: 'review.hint.given',
  timestamp: '2026-03-01T10:00:00.000Z',
  version: 1,
  student_id: 'ada',
  idempotency_key: 'k1',
  exercise: 'sum',
  concept: null,
  level: 2,
};
const nobody = { event: undefined, undecodable: { cause: 'not an Avro object', bytes: 3, hex: '616263' } };

test('a pipe gets the whole event in one line of JSON', () => {
  expect(JSON.parse(jsonLine({ ...place, event, undecodable: undefined }))).toEqual({ ...place, event });
  expect(JSON.parse(jsonLine({ ...place, ...nobody }))).toEqual({ ...place, undecodable: nobody.undecodable });
});

test('a terminal gets where, when, whose and what, and of the payload what says something', () => {
  const line = stripVTControlCharacters(shortLine({ ...place, event, undecodable: undefined }));
  expect(line).toBe('2/7      2026-03-01T10:00:00.000Z ada review.hint.given exercise=sum level=2');
  const bad = stripVTControlCharacters(shortLine({ ...place, ...nobody }));
  expect(bad).toBe('2/7      2026-03-01T10:00:00.000Z ada undecodable: not an Avro object 3 bytes 616263');
});

test('what a record holds cannot move the cursor or break the line', () => {
  const hostile = 'a\u001b[2J\nb\u202e\u0007\u009b1m';
  const line = shortLine({ ...place, key: hostile, ...nobody });
  const hint = { ...event, exercise: hostile };
  const told = shortLine({ ...place, event: hint, undecodable: undefined });
  for (const one of [line, told]) expect(stripVTControlCharacters(one)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(line).toContain('a?[2J?b???1m');
});
