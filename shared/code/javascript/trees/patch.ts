import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Patch } from '../../hints.ts';
import type { Edit } from './align.ts';
import type { Term } from './term.ts';

/** Says the other program's node in the learner's names. */
type Say = (node: TSESTree.Node) => string;

/**
 * The learner's text as an edit leaves it: what is cut out, and what stands there instead. Undefined where no single
 * piece of the text is changed.
 */
export function patchOf(edit: Edit, own: string, say: Say): Patch | undefined {
  if (edit.kind === 'add' || edit.kind === 'remove') return partPatch(edit, own, say);
  const { from, to } = edit;
  if (edit.kind !== 'change' || sameForms(from, to)) return over(from, inPlaceOf(from, to, say));
  if (from.node.type === 'VariableDeclaration' && to.node.type === from.node.type) return wordPatch(from.node, to.node);
  return LOOSE.has(from.node.type) ? over(from, inPlaceOf(from, to, say)) : undefined;
}

const over = ({ node: { range } }: Term, text: string): Patch => ({ from: range[0], to: range[1], text });

const sameForms = (from: Term, to: Term): boolean =>
  from.kids.length === to.kids.length && from.kids.every(({ form }, index) => form === to.kids[index]?.form);

const LOOSE: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'AssignmentExpression',
  'ArrowFunctionExpression',
  'AwaitExpression',
  'UnaryExpression',
]);
const BINDS: ReadonlySet<string> = new Set([...LOOSE, 'MemberExpression', 'CallExpression', 'NewExpression']);

/** In parentheses where what stands around it would take it apart. */
function inPlaceOf(from: Term, to: Term, say: Say): string {
  const text = say(to.node);
  return LOOSE.has(to.node.type) && BINDS.has(from.up?.node.type ?? '') && from.slot !== 'arguments'
    ? `(${text})`
    : text;
}

/** `const` to `let`, and what is declared as it is. */
const wordPatch = (
  { range: [start], kind }: TSESTree.VariableDeclaration,
  to: TSESTree.VariableDeclaration,
): Patch => ({
  from: start,
  to: start + kind.length,
  text: to.kind,
});

const HOLDERS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'ClassBody']);

/** A statement comes and goes alone; any other part needs its commas, and is changed with all around it. */
function partPatch(edit: Extract<Edit, { kind: 'add' | 'remove' }>, own: string, say: Say): Patch | undefined {
  const { within, other } = edit;
  if (!HOLDERS.has(within.node.type)) return over(within, inPlaceOf(within, other, say));
  if (edit.kind === 'remove') return over(edit.from, '');
  const { after } = edit;
  const [start] = within.node.range;
  const at = after ? after.node.range[1] : within.node.type === 'Program' ? 0 : own.indexOf('{', start) + 1;
  return { from: at, to: at, text: `\n${say(edit.to.node)}\n` };
}
