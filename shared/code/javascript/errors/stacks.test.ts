import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanedLines } from './cleaned.ts';
import { explain } from './corpus/explain.ts';
import { type Frame, frameIn } from './frame.ts';
import { reportOf } from './report.ts';
import { matched } from './template.ts';

const word = fc.stringMatching(/^[a-z$_][\w$]{0,12}$/);
const folder = fc.constantFrom(
  '/home/ada/',
  'C:\\Users\\Ada B\\',
  'file:///C:/a/',
  'http://localhost:3000/src/',
  './',
  '/tmp/a (copy)/',
  '',
);
const file = fc.tuple(folder, word, fc.constantFrom('.js', '.mjs', '.ts', '.jsx')).map((parts) => parts.join(''));
const number = fc.integer({ min: 1, max: 99_999 });
const place = fc.record({ file, line: number, column: number });
const name = fc.oneof(
  word,
  fc.tuple(word, word).map((parts) => parts.join('.')),
);

/** How each engine writes a frame. */
const WAYS: Readonly<Record<string, (name: string, file: string, line: number, column: number) => string>> = {
  'V8 and QuickJS': (f, file, line, column) => `    at ${f} (${file}:${line}:${column})`,
  'V8 in an async function': (f, file, line, column) => `    at async ${f} (${file}:${line}:${column})`,
  'V8 by another name': (f, file, line, column) => `    at ${f} [as other] (${file}:${line}:${column})`,
  'V8 in a constructor': (f, file, line, column) => `    at new ${f} (${file}:${line}:${column})`,
  'Firefox and Safari': (f, file, line, column) => `${f}@${file}:${line}:${column}`,
  'Firefox in an async function': (f, file, line, column) => `async*${f}@${file}:${line}:${column}`,
};

describe.each(Object.entries(WAYS))('a frame of %s', (_, written) => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(name, place, (f, { file, line, column }) => {
        const frame: Partial<Frame> = { name: f, at: { file, line, column } };
        expect(frameIn(written(f, file, line, column))).toMatchObject(frame);
      }),
    );
  });
});

it('a frame without a name is read by its place alone', () => {
  fc.assert(
    fc.property(place, ({ file, line, column }) => {
      for (const text of [
        `    at ${file}:${line}:${column}`,
        `    at async ${file}:${line}:${column}`,
        `@${file}:${line}:${column}`,
      ])
        expect(frameIn(text)).toMatchObject({ name: undefined, at: { file, line, column } });
    }),
  );
});

it.each([
  'at noon we met',
  'me@example.org',
  'const a = b;',
  'at the end: 12:30',
  'x',
  '',
  '@',
  'at ',
  'see (a.js)',
  'user@host:22 said',
])('%j is no frame', (line) => {
  expect(frameIn(line)).toBeUndefined();
});

const STACK = `TypeError: Cannot read properties of undefined (reading 'name')
    at greet (/home/ada/app.js:9:26)
    at Object.<anonymous> (/home/ada/app.js:12:13)`;

/** What happens to a stack on its way into a chat. */
const DRESSED: Readonly<Record<string, (text: string) => string>> = {
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'with colours': (text) => text.replaceAll(/(TypeError|at)/g, '\u001b[31m$1\u001b[39m'),
  'quoted in a mail': (text) => text.replaceAll(/^/gm, '> '),
  'in a fence': (text) => `\`\`\`\n${text}\n\`\`\``,
  'between sentences': (text) => `Hi, my program stops.\n\n${text}\n\nWhat can I do?`,
  'with a browser before it': (text) => `Uncaught ${text}`,
  'cut off': (text) => text.slice(0, -20),
  'with a mark at its start': (text) => `\ufeff${text}`,
  'with wide spaces': (text) => text.replaceAll('    ', '\u00a0\u00a0\u00a0\u00a0'),
};

it.each(Object.entries(DRESSED))('a stack %s says the same', (_, dress) => {
  expect(explain({ error: dress(STACK) })).toMatchObject({
    message: 'read-of-nothing',
    where: { file: 'app.js', line: 9, column: 26, within: 'greet' },
  });
});

describe('a template', () => {
  it('gives back what it was filled with', () => {
    const value = fc.stringMatching(/^[\w.$]{1,20}$/);
    fc.assert(
      fc.property(value, value, (base, member) => {
        const message = `Cannot read properties of ${base} (reading '${member}')`;
        expect(matched("Cannot read properties of {base} (reading '{name}')", message)).toEqual({ base, name: member });
      }),
    );
  });

  it('fits whole messages only', () => {
    expect(matched('{name} is not defined', 'x is not defined, is it')).toBeUndefined();
    expect(matched('Invalid array length', 'Invalid array length!')).toBeUndefined();
    expect(matched('x{a}', 'x')).toEqual({ a: '' });
  });
});

/** Pieces that a careless pattern would try over and over. */
const HARD = [
  'a',
  '(',
  ')',
  ' ',
  'at ',
  'at a (',
  '@',
  ':1',
  ':1:1',
  '/',
  'Error',
  'Error: ',
  '"',
  '`',
  '> ',
  '[cause]: ',
  'expect(',
  'expected a to be b ',
  '- ',
  '1) ',
  '.a',
  'a.js:1:1)',
  'x is not a function ',
  '\u001b[31m',
  '\ud800',
  '● ',
  'eval at f (',
  "Cannot read properties of undefined (reading '",
  '!== ',
  'error TS1',
  'Uncaught ',
];

describe('a text made to be slow', () => {
  it('costs no more by the letter when its lines are four times as long', () => {
    for (const piece of HARD) {
      const [short, long] = [linesOf(piece, 240, 200), linesOf(piece, 960, 50)];
      expect(cost(long) / cost(short), JSON.stringify(piece)).toBeLessThan(SLOWER);
    }
  });

  it('is read no further than an error can be long', () => {
    const lines = cleanedLines('x'.repeat(1_000_000));
    expect(lines.join('').length).toBeLessThanOrEqual(1_000);
    expect(
      reportOf(`${STACK}\n${'    at f (a.js:1:1)\n'.repeat(100_000)}`).errors[0]?.frames.length,
    ).toBeLessThanOrEqual(200);
  });

  it('is well-formed whatever it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARD, '\n', 'TypeError: ', '\udc00'), { maxLength: 60 }), (pieces) => {
        expect(JSON.stringify(explain({ error: pieces.join(''), code: 'x();\n"\ud800".y.z' }))?.isWellFormed()).toBe(
          true,
        );
      }),
    );
  });
});

/** A pattern that is quadratic in a line's length costs four times as much, an exponential one never ends. */
const SLOWER = 3.5;

const linesOf = (piece: string, length: number, count: number): string =>
  Array.from({ length: count }, () => piece.repeat(length / piece.length + 1).slice(0, length)).join('\n');

/** Processor time in microseconds, the least of several runs: only the ratio of two is looked at. */
function cost(error: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    explain({ error });
    const { user } = process.cpuUsage(before);
    return user;
  });
  return Math.max(Math.min(...runs), LEAST);
}

/** Below this the clock of the processor tells nothing. */
const LEAST = 4_000;
