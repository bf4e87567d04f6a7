import { CATALOGUE } from '../../shared/code/javascript/patterns/catalogue.ts';

/** Lines of the programs that the debug server is measured on. */
export const SIZES = [10, 60, 300, 5_000] as const;

/** How many programs there are of a size: fewer of the longer ones, so that each size is measured about as long. */
export const COUNTS: Readonly<Record<(typeof SIZES)[number], number>> = { 10: 20, 60: 20, 300: 12, 5000: 3 };

/** Small correct programs of all kinds, each in a block of its own so that they can stand side by side. */
const UNITS = CATALOGUE.map(({ right }) => `{\n${right}\n}\n`);

/** A correct program of at least so many lines; another one for every start. */
export function program(lines: number, start: number): string {
  let text = '';
  for (let unit = start * STRIDE, count = 0; count < lines; unit++) {
    const next = UNITS[unit % UNITS.length] ?? '';
    text += next;
    count += next.split('\n').length - 1;
  }
  return text;
}

const STRIDE = 7;

export const programsOf = (lines: (typeof SIZES)[number]): readonly string[] =>
  Array.from({ length: COUNTS[lines] }, (_, start) => program(lines, start));

/** The same program without its last closing mark but one, as a learner loses one. */
export function broken(text: string): string {
  const at = text.lastIndexOf('}', text.lastIndexOf('}') - 1);
  return text.slice(0, at) + text.slice(at + 1);
}

/** An error that stopped the program at its third line. */
export const STACK = `TypeError: Cannot read properties of undefined (reading 'name')
    at show (/home/ada/program.js:3:9)
    at Object.<anonymous> (/home/ada/program.js:9:1)
    at Module._compile (node:internal/modules/cjs/loader:1554:14)
`;
