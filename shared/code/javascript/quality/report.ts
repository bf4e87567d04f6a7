import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { looksLike } from '../../looks-like.ts';
import type { Sought } from '../../patterns.ts';
import type { FunctionMeasures, QualityFact, QualityReport } from '../../quality.ts';
import { isFunction, within, withParents } from '../patterns/ast.ts';
import { Look } from '../patterns/look.ts';
import { type Program, parseProgram } from '../program.ts';
import { copyFacts } from './copies/facts.ts';
import { goodIn } from './good.ts';
import { excessFacts } from './measures/facts.ts';
import { nameOf, unitsOf } from './measures/functions.ts';
import { type Measured, measured } from './measures/measure.ts';
import { statementsIn } from './measures/statements.ts';
import type { Placed } from './placed.ts';
import { namesAround, seenIn } from './seen.ts';

const NOTHING: QualityReport = {
  readable: true,
  empty: true,
  fault: null,
  facts: [],
  functions: [],
  statements: 0,
  good: [],
};

/** As the search for patterns has it: what is longer is data or somebody's library. */
const LONGEST = 250_000;
const MOST_TOKENS = 40_000;

export function qualityReport({ text, path }: Sought): QualityReport {
  if (text.length > LONGEST) return unread(TOO_LONG);
  const program = parseProgram(text, { path });
  const { tree, scopes, lines, module } = program;
  if (!tree || !scopes) return unread(faultOf(program));
  if ((tree.tokens?.length ?? 0) > MOST_TOKENS) return unread(TOO_LONG);
  if (tree.body.length === 0) return NOTHING;
  const look = new Look({ text, module, tree: withParents(tree), scopes, lines });
  // The copies come first: ESLint resolves names in the scopes that it is lent.
  const copies = copyFacts(look);
  const measures = unitsOf(tree).map(measured);
  const around = namesAround(tree, (node) => (isFunction(node) ? nameOf(node) : null));
  const placed: Placed[] = [...copies, ...measures.flatMap(excessFacts), ...seenIn(program, tree)];
  const facts = placed
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...fact }): QualityFact => ({ ...fact, line: lines.placeOf(offset).line, within: around(offset) }));
  return {
    ...NOTHING,
    empty: false,
    facts,
    functions: measures.map((one) => toldOf(one, (node) => lines.placeOf(node.range[0]).line)),
    statements: statementsIn(within(tree)),
    good: goodIn({ look, facts, measured: measures }),
  };
}

type Fault = QualityReport['fault'];

const unread = (fault: Fault): QualityReport => ({ ...NOTHING, readable: false, empty: false, fault });

const TOO_LONG: Fault = { line: 1, what: 'it is longer than any program of a learner' };

/** Few programs are valid and still too much for the parsers that make trees: those that nest hundreds of levels deep. */
function faultOf({ text, valid, faults: [first] }: Program): Fault {
  if (valid) return { line: 1, what: 'it is nested too deeply to be looked at' };
  const looks = looksLike(text);
  if (looks) return { line: 1, what: `this looks like ${looks}, not JavaScript` };
  return first ? { line: first.line, what: first.what } : null;
}

function toldOf(
  { unit: { root, name }, deepest: _, longest: __, ...numbers }: Measured,
  lineOf: (node: TSESTree.Node) => number,
): FunctionMeasures {
  return { name, line: lineOf(root), top: root.type === 'Program', ...numbers };
}
