import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageLines } from './message-lines.ts';

const LONGEST = 8 * 1024 * 1024;

const ping = (id: string) => JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' });

/** What passes and what is reported when the bytes arrive in pieces that end at these places. */
async function sorted(bytes: Buffer, cuts: readonly number[]) {
  const reported: (string | number | null)[] = [];
  const lines = messageLines(({ id }) => reported.push(id));
  const ends = [...new Set(cuts.map((cut) => cut % bytes.length))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    lines.write(bytes.subarray(start, end));
    start = end;
  }
  lines.end();
  const passed: string[] = [];
  for await (const line of lines) passed.push(String(line));
  return { passed, reported };
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map((id) => ({ text: ping(id), passes: true })),
  fc.json().map((json) => ({ text: json, passes: false })),
  fc.string({ unit: 'binary' }).map((text) => ({ text: `?${text.replaceAll('\n', ' ')}`, passes: false })),
);

it('messages pass and everything else is reported, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat()), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map(({ text }) => `${text}\n`).join(''));
      const { passed, reported } = await sorted(bytes, cuts);
      expect(passed).toEqual(lines.filter(({ passes }) => passes).map(({ text }) => `${text}\n`));
      expect(reported).toHaveLength(lines.filter(({ passes }) => !passes).length);
    }),
  );
});

it('a line of 8 MB passes and one byte more does not', async () => {
  const padded = (length: number) => `${ping('x')}${' '.repeat(length - ping('x').length - 1)}\n`;
  const bytes = Buffer.from([padded(LONGEST), padded(LONGEST + 1), `${ping('y')}\n`].join(''));
  const { passed, reported } = await sorted(bytes, [65_536, 9_000_000]);
  expect(passed.map(({ length }) => length)).toEqual([LONGEST, ping('y').length + 1]);
  expect(reported).toEqual([null]);
});
