import { EVENTS } from '@learnflow/contracts/events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryEvent } from '../../testing/arbitrary.ts';
import { encodeEvent } from '../avro.ts';
import { decoded } from './kafka-tail.ts';

test('bytes that are no event are shown as such, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { event, undecodable } = decoded(bytes);
      expect(event).toBeUndefined();
      expect(undecodable?.bytes).toBe(bytes.length);
      expect(undecodable?.hex).toBe(Buffer.from(bytes.subarray(0, 32)).toString('hex'));
    }),
  );
  expect(decoded(undefined).undecodable).toEqual({ cause: 'no value', bytes: 0, hex: '' });
});

test.each(EVENTS)('$record that is cut off is shown as what cannot be read', (type) => {
  fc.assert(
    fc.property(arbitraryEvent(type), fc.double({ min: 0, max: 0.99, noNaN: true }), (record, part) => {
      const bytes = encodeEvent(type, record);
      expect(decoded(bytes).event).toEqual(record);
      expect(decoded(bytes.subarray(0, Math.floor(bytes.length * part))).event).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
