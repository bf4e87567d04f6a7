/** A text that nobody means as a program, or that looks odd and is one, and the first line of what is said of it. */
export interface BadText {
  readonly name: string;
  readonly text: string;
  readonly syntax: string;
  readonly patterns: string;
  /** What an explanation of a run adds, given this as the code that ran. */
  readonly run?: string;
}

const DEEP = 100_000;

const NO_PATTERN = 'no known pattern found';
const UNREAD = 'the code does not parse, so no pattern was looked for';
const TOO_DEEP = 'line 1: brackets or operators are nested too deeply to be read';
const NOT_RUN = 'but this code cannot be read, so it is not what ran';

const deep = (name: string, text: string): BadText => ({
  name,
  text,
  syntax: TOO_DEEP,
  patterns: UNREAD,
  run: NOT_RUN,
});

const none = (looks: string, name: string, text: string): BadText => ({
  name,
  text,
  syntax: `this looks like ${looks}, not JavaScript`,
  patterns: `this looks like ${looks}, not JavaScript`,
  run: NOT_RUN,
});

const odd = (name: string, text: string, lines: number): BadText => ({
  name,
  text,
  syntax: `valid JavaScript, ${lines} line${lines === 1 ? '' : 's'}`,
  patterns: NO_PATTERN,
});

const broken = (name: string, text: string, syntax: string): BadText => ({
  name,
  text,
  syntax,
  patterns: UNREAD,
  run: NOT_RUN,
});

const EMPTY = {
  syntax: 'valid, but there is nothing to run in it',
  patterns: 'there is nothing to run in it, so no pattern was looked for',
};

export const BAD_TEXTS: readonly BadText[] = [
  { name: 'empty', text: '', ...EMPTY },
  { name: 'blanks', text: ' \t\r\n\u00a0\u2028\n', ...EMPTY },
  none('binary data', 'binary', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001\u00f4\ufffd\ufffd'),
  none('JSON', 'JSON', '{\n  "name": "Ada",\n  "marks": [1, 2]\n}\n'),
  none('HTML', 'HTML', '<!doctype html>\n<html>\n<body onload="go()">Hi</body>\n</html>\n'),
  none('Python', 'Python', 'def add(a, b):\n    return a + b\n\nprint(add(1, 2))\n'),
  deep('brackets', '['.repeat(DEEP)),
  deep('brackets and their ends', `${'('.repeat(DEEP)}1${')'.repeat(DEEP)}`),
  deep('braces', '{'.repeat(DEEP)),
  odd('a lone surrogate in a text', 'let half = "\ud83d";\nconsole.log(half.length);\n', 2),
  broken(
    'a lone surrogate as a name',
    'let \ud83d = 1;\n',
    'line 1: a broken or invisible character cannot stand here',
  ),
  odd('a #! line', '#!/usr/bin/env node\nconsole.log(1);\n', 2),
  odd('a byte order mark', '\ufeffconst a = 1;\nconsole.log(a);\n', 2),
  odd('CRLF', 'const a = 1;\r\nconsole.log(a);\r\n', 2),
  broken('CRLF and a slip', 'const a = 1;\r\nconst b = ;\r\n', 'line 2: nothing follows ='),
  odd('import and require', "import a from 'a';\nconst b = require('b');\nconsole.log(a, b);\n", 3),
  broken(
    'a module that is no strict code',
    "import a from 'a';\nwith (a) {\n  console.log(b);\n}\n",
    'line 2: with is no longer a statement',
  ),
  broken('one quote', '"', 'line 1: the text that starts with " is never ended'),
  broken('all quotes', '"\n\'\n'.repeat(4_000), 'line 1: the text that starts with " goes on over the end of the line'),
  broken(
    'a name as long as a book',
    `let ${'a'.repeat(60_000)} b;`,
    `line 1: the name "${'a'.repeat(24)}…" has a space in it`,
  ),
];
