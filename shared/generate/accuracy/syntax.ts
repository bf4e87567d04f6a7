import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseProgram } from '../../code/javascript/program.ts';
import { SETS, toldOf } from '../../code/javascript/syntax/corpus/accuracy.ts';
import { AGREED } from '../../code/javascript/syntax/corpus/agreed.ts';
import type { BrokenProgram } from '../../code/javascript/syntax/corpus/broken-program.ts';
import { SLIPS } from '../../code/javascript/syntax/corpus/slips.ts';
import { MISSED, OUTDATED } from '../../code/javascript/syntax/suite-exceptions.ts';
import { share, table } from './table.ts';

export const syntaxTables = (): readonly string[] => [
  '## Valid or not: the public parser suite\n',
  'Goals: every valid program accepted, at least 98 in a hundred invalid ones rejected. The suite is of 2017; outdated is what the language allows since, and V8 accepts too.\n',
  table(['programs', 'expected', 'verdict as expected', 'outdated', 'missed'], FOLDERS.map(suiteRow)),
  '## The right line first: broken beginner programs\n',
  `Goal: 95 in a hundred. Strict is what the author of a program expected; agreed counts also a missing } where the indentation ends its block, because that is the line to change, while the line of its opening stands in the same sentence.\n`,
  table(['programs written', 'strict', 'agreed', 'one fault told, not several'], Object.entries(SETS).map(setRow)),
  table(
    ['agreed', 'expected line', 'told line', 'why'],
    Object.values(SETS).flatMap((programs) =>
      toldOf(programs)
        .filter(({ strict, agreed }) => agreed && !strict)
        .map(({ program: { id, line: expected }, line }) => [id, expected, line, AGREED[id]?.why ?? '']),
    ),
  ),
  `Each of the ${new Set(SLIPS.map(([code]) => code)).size} rules by a program that makes its slip, line and kind: ${share(SLIPS, isTold)}.\n`,
];

const FOLDERS = [
  ['pass', 'valid'],
  ['pass-explicit', 'valid'],
  ['fail', 'invalid'],
  ['early', 'invalid'],
] as const;

function suiteRow([folder, expected]: (typeof FOLDERS)[number]): readonly (string | number)[] {
  const root = dirname(createRequire(import.meta.url).resolve('test262-parser-tests/package.json'));
  const verdicts = readdirSync(join(root, folder)).map((file) => {
    const goal = file.endsWith('.module.js') ? 'module' : 'script';
    return parseProgram(readFileSync(join(root, folder, file), 'utf8'), { goal }).valid;
  });
  const listed = (names: object) => Object.keys(names).filter((name) => name.startsWith(`${folder}/`)).length;
  return [
    folder,
    expected,
    share(verdicts, (valid) => valid === (expected === 'valid')),
    listed(OUTDATED),
    listed(MISSED),
  ];
}

function setRow([name, programs]: readonly [string, readonly BrokenProgram[]]) {
  const told = toldOf(programs);
  return [
    name,
    share(told, ({ strict }) => strict),
    share(told, ({ agreed }) => agreed),
    share(told, ({ faults }) => faults === 1),
  ];
}

const isTold = ([code, line, text]: (typeof SLIPS)[number]): boolean => {
  const [first] = parseProgram(text, { path: 'slip.js' }).faults;
  return first?.code === code && first.line === line;
};
