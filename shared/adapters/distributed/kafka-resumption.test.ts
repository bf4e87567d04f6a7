import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behind } from './kafka-lag.ts';
import { startIn } from './kafka-records.ts';
import { resumption } from './kafka-resumption.ts';

const of = (...offsets: bigint[]) => new Map(offsets.map((offset, partition) => [partition, offset]));

test('a group goes on where it was', () => {
  expect(resumption(of(5n, 7n), { earliest: of(0n, 7n), latest: of(9n, 7n) })).toEqual({
    offsets: of(5n, 7n),
    ahead: 4n,
    gone: 0n,
  });
});

test('what retention has removed is counted, and the rest is read', () => {
  expect(resumption(of(5n), { earliest: of(8n), latest: of(10n) })).toEqual({ offsets: of(8n), ahead: 2n, gone: 3n });
});

test('a partition that ends before the place, or that nothing is known of, is read from its first record', () => {
  expect(resumption(of(50n), { earliest: of(1n, 2n), latest: of(10n, 4n) })).toEqual({
    offsets: of(1n, 2n),
    ahead: 11n,
    gone: 0n,
  });
});

/** A partition with its first record, its end, and where a group says it was. */
const partition = fc
  .record({ first: fc.nat(100), length: fc.nat(100), read: fc.nat(300) })
  .map(({ first, length, read }) => ({ first: BigInt(first), end: BigInt(first + length), read: BigInt(read) }));

test('nobody is sent where there is no record, or past one that was not read', () => {
  fc.assert(
    fc.property(fc.array(partition, { maxLength: 6 }), (partitions) => {
      const earliest = of(...partitions.map(({ first }) => first));
      const latest = of(...partitions.map(({ end }) => end));
      const { offsets, ahead } = resumption(of(...partitions.map(({ read }) => read)), { earliest, latest });
      for (const [at, { first, end, read }] of partitions.entries()) {
        const offset = offsets.get(at) ?? -1n;
        expect(offset >= first && offset <= end).toBe(true);
        expect(offset <= read || offset === first).toBe(true);
      }
      const lag = [...behind(offsets, earliest, latest).values()].reduce((sum, one) => sum + one, 0n);
      expect(ahead).toBe(lag);
    }),
  );
});

test('a group that has read nothing has everything before it that is still there', () => {
  expect(behind(new Map(), of(3n), of(10n))).toEqual(of(7n));
  expect(behind(of(1n), of(3n), of(10n))).toEqual(of(7n));
  expect(behind(of(12n), of(3n), of(10n))).toEqual(of(0n));
});

test('a reading begins within the partition', () => {
  const place = { earliest: of(3n), latest: of(9n) };
  const starts = (['earliest', 'latest', 0n, 5n, 99n] as const).map((from) => startIn(0, from, place));
  expect(starts).toEqual([3n, 9n, 3n, 5n, 9n]);
});
