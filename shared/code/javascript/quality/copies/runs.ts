import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import { statementsIn } from '../measures/statements.ts';
import type { Copy } from './copy.ts';
import type { Shapes } from './shapes.ts';
import { spelling } from './spelling.ts';

/** Fewer statements, nested ones included, or fewer nodes are not worth a function. */
const FEWEST_STATEMENTS = 3;
const FEWEST_NODES = 20;
/** A longer copy is told by its first statements; the rest of it is a copy of its own. */
const LONGEST_RUN = 40;

/** A row of statements that stand side by side. */
type Row = readonly TSESTree.Node[];

interface Place {
  readonly row: Row;
  readonly index: number;
}

/** Statements in a row that stand elsewhere already with other names and values; `done` are places told of already. */
export function runCopies(look: Look, { of, size }: Shapes, done: readonly TSESTree.Node[]): readonly Copy[] {
  const rows = [...within(look.tree)].flatMap(rowOf).filter((row) => row.length > 0);
  const ranges = done.map(({ range }) => range);
  const isDone = ({ range }: TSESTree.Node) => ranges.some(([from, to]) => from <= range[0] && range[1] <= to);
  const first = new Map<string, Place>();
  // Of what was copied once, further copies are as long: three in a row are two copies and not one long one.
  const lengths = new Map<TSESTree.Node, number>();
  const copies: Copy[] = [];
  for (const row of rows) {
    for (let index = 0; index < row.length; ) {
      const place: Place = { row, index };
      const keys = keysOf(place, of);
      const node = row[index];
      const found =
        node && !isDone(node)
          ? longest(
              keys.map((key) => first.get(key)),
              place,
            )
          : undefined;
      for (const key of keys) if (!first.has(key)) first.set(key, place);
      if (found) {
        copies.push(found.copy);
        lengths.set(found.copy.original, found.length);
        ranges.push([found.copy.at.range[0], row[index + found.length - 1]?.range[1] ?? 0]);
      }
      index += found?.length ?? 1;
    }
  }
  return copies;

  function longest(candidates: readonly (Place | undefined)[], place: Place) {
    return candidates
      .flatMap((candidate) => (candidate ? (runFrom(candidate, place) ?? []) : []))
      .toSorted((a, b) => b.length - a.length)
      .at(0);
  }

  function runFrom(original: Place, place: Place): { readonly copy: Copy; readonly length: number } | undefined {
    const known = lengths.get(original.row[original.index] ?? look.tree) ?? LONGEST_RUN;
    const length = Math.min(known, commonLength(original, place, of));
    const [ours, theirs] = [place, original].map(({ row, index }) => row.slice(index, index + length));
    const [at] = ours ?? [];
    const [from] = theirs ?? [];
    if (!ours || !theirs || !at || !from) return undefined;
    const nodes = ours.reduce((sum, node) => sum + (size.get(node) ?? 0), 0);
    if (nodes < FEWEST_NODES || isMonotone(ours, of)) return undefined;
    const statements = ours.reduce((sum, node) => sum + statementsIn(within(node)), 0);
    if (statements < FEWEST_STATEMENTS) return undefined;
    if (spelling(ours, look, 'without') !== spelling(theirs, look, 'without')) return undefined;
    return { copy: { at, original: from, statements }, length };
  }
}

function rowOf(node: TSESTree.Node): readonly Row[] {
  if (node.type === 'Program' || node.type === 'BlockStatement' || node.type === 'StaticBlock') return [node.body];
  return node.type === 'SwitchCase' ? [node.consequent] : [];
}

/** A place is found again by the form of its statement, and better by that of its first three. */
function keysOf({ row, index }: Place, of: Shapes['of']): readonly string[] {
  const forms = row.slice(index, index + FEWEST_STATEMENTS).map((node) => of.get(node));
  return forms.length < FEWEST_STATEMENTS ? [`${forms[0]}`] : [`${forms[0]}`, forms.join()];
}

/** How many statements from two places on have the same form. Declarations of functions end it, and so does an overlap. */
function commonLength(a: Place, b: Place, of: Shapes['of']): number {
  const room = Math.min(LONGEST_RUN, a.row === b.row ? b.index - a.index : LONGEST_RUN);
  let length = 0;
  while (length < room) {
    const [one, other] = [a.row[a.index + length], b.row[b.index + length]];
    if (!one || !other || of.get(one) !== of.get(other) || isDeclared(one)) break;
    length++;
  }
  return length;
}

const isDeclared = ({ type }: TSESTree.Node): boolean =>
  type === 'FunctionDeclaration' || type === 'ClassDeclaration' || /^(?:Import|Export|TS)/.test(type);

/** A list of calls or declarations, each on the same pattern, reads as a table and no function would shorten it. */
const isMonotone = (nodes: Row, of: Shapes['of']): boolean =>
  nodes.every(({ type }) => type === 'ExpressionStatement' || type === 'VariableDeclaration') &&
  new Set(nodes.map((node) => of.get(node))).size < FEWEST_STATEMENTS;
