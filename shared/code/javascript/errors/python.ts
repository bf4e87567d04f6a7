import type { Explanation } from './explanation.ts';
import type { Report } from './report.ts';

/** The class that stands for all errors of that language. */
const PYTHON = 'Python';

const TRACE = /^\s*(?:Traceback \(most recent call last\):$|File "[^"]{1,300}", line \d{1,7}(?:,|$))/;
const MESSAGE =
  /^(?:NameError: name '\w+' is not defined|IndentationError: |TabError: |ModuleNotFoundError: No module)/;

/** Installing a package may print such a trace between lines of npm and Node, whose matter it then is. */
const AROUND = /^(?:npm|gyp) (?:ERR!|error)/i;

/** Output of a Python program, which nothing here can explain. */
export const isPython = ({ lines, errors }: Report): boolean =>
  lines.some((line) => TRACE.test(line) || MESSAGE.test(line)) &&
  !errors.some(({ frames }) => frames.length > 0) &&
  !lines.some((line) => AROUND.test(line));

export const explainedPython = ({ errors: [first] }: Report): Explanation => ({
  fault: 'setup',
  type: PYTHON,
  message: null,
  engine: null,
  certainty: 'heuristic',
  concept: null,
  where: null,
  expression: null,
  what: "this is Python's output, not JavaScript's",
  why: first ? `${first.type ?? 'it says'}: ${first.message}` : null,
  check: 'which file was run, and with what: python runs .py files, node runs .js files',
  cause: null,
  test: null,
  wrapped: null,
  blind: false,
  parser: null,
  disagreement: null,
});
