import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openSnapshot, writeSnapshot } from './snapshot-file.ts';
import type { StateRow } from './state-table.ts';

const head = {
  taken: '2026-03-01T10:00:00.000Z',
  topic: { name: 'learning.events', id: 't1' },
  groups: { progress: { '0': '12345678901234567890' } },
};

const row: fc.Arbitrary<StateRow> = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  value: fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
  ),
  etag: fc.uuid(),
  expires: fc.option(fc.constant('2026-03-01 10:00:00.123456+00')),
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'learnflow-snapshot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const plain = (rows: readonly StateRow[]) => rows.map((one) => ({ ...one, value: [...one.value] }));

test('documents come back byte for byte, with the places of the groups', async () => {
  const file = join(scratch(), 'all.gz');
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      expect(await writeSnapshot(file, head, each(rows))).toBe(rows.length);
      const opened = await openSnapshot(file);
      expect(opened.head).toEqual(head);
      expect(plain(await all(opened.rows))).toEqual(plain(rows));
    }),
    { numRuns: 30 },
  );
});

test('a file that ends early is refused wherever it was cut', async () => {
  const folder = scratch();
  const file = join(folder, 'all.gz');
  const rows = fc.sample(row, { seed: 1, numRuns: 20 });
  await writeSnapshot(file, head, each(rows));
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += length < whole.length - 40 ? 7 : 1) {
    writeFileSync(file, whole.subarray(0, length));
    const reading = openSnapshot(file).then(({ rows }) => all(rows));
    await expect(reading, `${length} of ${whole.length} bytes`).rejects.toMatchObject({ code: 'not_a_snapshot' });
  }
});

test('rows that break off leave no file, and the one that was there stays', async () => {
  const folder = scratch();
  const file = join(folder, 'all.gz');
  await writeSnapshot(file, head, each(fc.sample(row, 3)));
  const before = readFileSync(file);
  async function* breaking(): AsyncGenerator<StateRow> {
    yield* fc.sample(row, 2);
    throw new Error('the database went away');
  }
  await expect(writeSnapshot(file, head, breaking())).rejects.toThrow('the database went away');
  expect(readdirSync(folder)).toEqual(['all.gz']);
  expect(readFileSync(file)).toEqual(before);
});

test('a path that cannot be used is refused with a remedy', async () => {
  const folder = scratch();
  await expect(openSnapshot(join(folder, 'none.gz'))).rejects.toMatchObject({
    message: expect.stringContaining('path'),
  });
  await expect(openSnapshot(folder)).rejects.toMatchObject({ code: 'file_trouble' });
  await expect(writeSnapshot(join(folder, 'no', 'all.gz'), head, each([]))).rejects.toMatchObject({
    code: 'file_trouble',
  });
});
