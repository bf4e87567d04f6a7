import type { Report } from './report.ts';

/** An expectation that did not hold. */
export interface FailedTest {
  readonly name: string | null;
  readonly expected: string | null;
  readonly received: string | null;
}

const LONGEST = 60;

/** What a test runner printed of its first failure; undefined where the text is no failed expectation. */
export function failedTestIn({ lines, errors }: Report): FailedTest | undefined {
  const [first] = errors;
  const asserted =
    first?.type === 'AssertionError' ||
    first?.code === 'ERR_ASSERTION' ||
    isExpectation(first?.message ?? '') ||
    lines.some(isExpectation);
  if (!asserted) return undefined;
  const message = first?.message ?? '';
  const pair =
    labelled(lines) ??
    inWords(message) ??
    inWords(lines.find((line) => inWords(line)) ?? '') ??
    compared(lines) ??
    difference(lines);
  return { name: nameIn(lines), expected: pair?.[0] ?? null, received: pair?.[1] ?? null };
}

export const isExpectation = (line: string): boolean =>
  /\bexpect\(.{0,80}\)\.(?:not\.)?to\w+\(/.test(line) || /^\s*Expected values to be /.test(line);

type Pair = readonly [expected: string, received: string];

/** `Expected: 3`, `Received: 2`; node:test's `expected: 3`, `actual: 2`. */
function labelled(lines: readonly string[]): Pair | undefined {
  const expected = valueAfter(lines, /^\s*\+?-?\s*expected(?: \w+)?:\s*(.+?),?$/i);
  const received = valueAfter(lines, /^\s*\+?-?\s*(?:received(?: \w+)?|actual):\s*(.+?),?$/i);
  return expected !== undefined && received !== undefined ? [expected, received] : undefined;
}

const valueAfter = (lines: readonly string[], label: RegExp): string | undefined => {
  for (const line of lines) {
    const value = label.exec(line)?.[1];
    if (value !== undefined && value !== '-' && value !== '+') return short(value);
  }
  return undefined;
};

const FORMS = [
  /expected (?<received>.{1,200}?) to (?:strictly |deeply |loosely )*(?:be|equal|eql|match|have)(?: deeply| strictly| equal(?: to)?| close to| a length of| property)? (?<expected>.{1,200}?)(?: but got .{1,80})?(?: \/\/ .*)?$/,
  /expected (?<received>.{1,200}?) to (?<expected>be (?:true|false|null|undefined|NaN|truthy|falsy|an? \w+)|throw\b.*|include .*|contain .*)$/,
];

/** Chai, Vitest, Mocha: `expected 2 to equal 3`. */
function inWords(message: string): Pair | undefined {
  for (const form of FORMS) {
    const { expected, received } = form.exec(message)?.groups ?? {};
    if (expected !== undefined && received !== undefined) return [short(expected), short(received)];
  }
  return undefined;
}

/** node:assert: `2 !== 3`, the received one first. */
function compared(lines: readonly string[]): Pair | undefined {
  for (const line of lines) {
    const [, received, expected] = /^(\S.{0,200}?) !==? (\S.{0,200})$/.exec(line.trim()) ?? [];
    if (received !== undefined && expected !== undefined) return [short(expected), short(received)];
  }
  return undefined;
}

/** A difference by lines: which sign is which stands in its heading. */
function difference(lines: readonly string[]): Pair | undefined {
  const heading = lines.findIndex((line) =>
    /^\s*(?:[-+] (?:expected|received|actual)\b|[-+] \w+ [-+] \w+)/i.test(line),
  );
  if (heading === -1) return undefined;
  const near = lines.slice(heading, heading + 2).join(' ');
  const expectedSign = /-\s*expected/i.test(near) ? '-' : '+';
  const body = lines
    .slice(heading + 1, heading + 40)
    .map((line) => line.trim())
    .filter((line) => !/^[-+] (?:expected|received|actual)\b/i.test(line));
  const of = (sign: string) =>
    body
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1).trim())
      .join(' ');
  const [expected, received] = [of(expectedSign), of(expectedSign === '-' ? '+' : '-')];
  return expected === '' && received === ''
    ? undefined
    : [short(expected || 'nothing here'), short(received || 'nothing here')];
}

const short = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).toWellFormed()}…`;
};

const NAMES = [
  /^\s*● (?<name>.{1,200})$/,
  /^\s*(?:FAIL|❌|⎯+ FAIL)\s+\S+ > (?<name>.{1,200})$/,
  /^\s*not ok \d{1,6} - (?<name>.{1,200})$/,
  /^\s*[✖✗×✕] (?<name>.{1,200}?)(?: \(?\d[\d.]*\s?m?s\)?)?$/,
  /^\(fail\) (?<name>.{1,200}?)(?: \[[\d.]+ms\])?$/,
];

/** The name of the first test that failed. */
export function nameIn(lines: readonly string[]): string | null {
  for (const form of NAMES) {
    for (const line of lines) {
      const name = form.exec(line)?.groups?.name;
      if (name && !/^failing tests|Test suite failed|^\d+ (?:failed|failing)/.test(name))
        return short(name.replaceAll(' › ', ' > '));
    }
  }
  return mochaName(lines);
}

/** Mocha numbers its failures and puts the name on the lines after the number. */
function mochaName(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => /^\s{2,4}1\) \S/.test(line));
  if (start === -1) return null;
  const suite = lines[start]?.replace(/^\s*1\) /, '').trim() ?? '';
  const rest: string[] = [];
  for (const line of lines.slice(start + 1, start + 5)) {
    if (line.trim() === '' || /Error/.test(line)) break;
    rest.push(line.trim());
  }
  return short([suite, ...rest].join(' > ').replace(/:$/, ''));
}
