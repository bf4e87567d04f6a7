import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { NextEdit, Patch } from '../../hints.ts';
import { within } from '../patterns/ast.ts';
import type { Edit } from './align.ts';
import { causeOf } from './cause.ts';
import type { Comparison } from './compare.ts';
import { conceptsAround } from './concept-of.ts';
import { aNoun, nounOf, shownCode } from './nouns.ts';
import { patchOf } from './patch.ts';
import type { Term } from './term.ts';
import { regionOf, whereabouts } from './whereabouts.ts';

interface Texts {
  readonly own: string;
  readonly right: string;
}

/**
 * The edits that a learner could begin with, in their own names, in the order of the text. What is part of another
 * one is not told of itself; empty where there is none.
 */
export function nextEdits(comparison: Comparison, texts: Texts): readonly NextEdit[] {
  const found: { edit: Placed; patch: Patch | null }[] = [];
  const sorted = comparison.edits.toSorted(
    (a, b) => Number(isSlight(a)) - Number(isSlight(b)) || placeOf(a) - placeOf(b),
  );
  for (const [index, one] of sorted.entries()) {
    const edit = withoutDetour(one, sorted[index + 1]);
    const patch = patchOf(edit, texts.own, (node) => inOwnNames(node, comparison, texts.right)) ?? null;
    if (found.some((other) => holds(other, { edit, patch }))) continue;
    // What can only be changed together is one step, and called by its first part.
    const part = patch && found.find((other) => other.patch && isInside(other.patch, patch));
    if (part) part.patch = patch;
    else found.push({ edit, patch });
  }
  return found.map(({ edit, patch }) => told(edit, patch, found.length, comparison, texts));
}

const isInside = (inner: Patch, outer: Patch): boolean =>
  outer.from < outer.to && outer.from <= inner.from && inner.to <= outer.to;

type Placed = Comparison['edits'][number];

interface Piece {
  readonly edit: Edit;
  readonly patch: Patch | null;
}

/** What one of them leads to is part of what the other leads to, or begins in the middle of it. */
function holds({ edit, patch }: Piece, other: Piece): boolean {
  const [from, to] = patch ? [patch.from, patch.to] : 'from' in edit ? edit.from.node.range : [0, 0];
  const place = other.patch?.from ?? placeOf(other.edit);
  return place >= from && place < to;
}

function told(edit: Placed, patch: Patch | null, edits: number, comparison: Comparison, texts: Texts): NextEdit {
  const at = placedAt(edit);
  const { start, end } = at.node.loc;
  return {
    kind: edit.kind,
    cause: edit.cause ?? causeOf(edit),
    line: edit.kind === 'add' && edit.after ? end.line : start.line,
    part: partOf(edit, texts.own),
    comes: 'to' in edit ? aNoun(expressionOf(edit.to.node)) : null,
    where: whereabouts('from' in edit ? edit.from : insertionPoint(edit)),
    concepts: conceptsOf(edit, at),
    region: regionOf('from' in edit ? (edit.from.up ?? edit.from) : edit.within),
    written: 'to' in edit && edit.kind !== 'order' ? inOwnNames(edit.to.node, comparison, texts.right) : null,
    gone: 'from' in edit ? texts.own.slice(...edit.from.node.range) : null,
    statement: statementOf(edit, comparison, texts.right),
    edits,
    patch,
  };
}

/** What stands before a statement that is missing has nothing to do with it. */
function conceptsOf(edit: Edit, at: Term): NextEdit['concepts'] {
  if (edit.kind === 'unwrap' || !('to' in edit)) return conceptsAround(at);
  const own = edit.kind === 'add' && edit.to.slot === 'body' ? conceptsAround(edit.to) : [];
  return own.length > 0 ? own : conceptsAround(edit.to, at);
}

/** The node on whose line the step is to be made. */
function placedAt(edit: Edit): Term {
  if (edit.kind === 'add') return edit.after ?? edit.within;
  return edit.kind === 'order' && LISTS.has(edit.from.node.type) ? firstOutOfPlace(edit) : edit.from;
}

const LISTS: ReadonlySet<string> = new Set(['BlockStatement', 'Program']);

const firstOutOfPlace = ({ from, to }: Extract<Edit, { kind: 'order' }>): Term =>
  from.kids.find(({ form }, index) => form !== to.kids[index]?.form) ?? from;

/** A label that is missing under another one, and not a label above it whose name then changes. */
function withoutDetour(first: Edit, second: Edit | undefined): Edit {
  if (first.kind !== 'add' || first.to.node.type !== 'SwitchCase' || second?.kind !== 'change') return first;
  const missing = second.to.up;
  if (second.from.slot !== 'test' || second.from.form !== first.to.kids[0]?.form || !missing) return first;
  return { ...first, to: missing, after: second.from };
}

/** Another word before a declaration rarely is what fails. */
const isSlight = (edit: Edit): boolean => edit.kind === 'change' && edit.from.node.type === 'VariableDeclaration';

const placeOf = (edit: Edit): number =>
  'from' in edit ? edit.from.node.range[0] : (edit.after?.node.range[1] ?? edit.within.node.range[0]);

const insertionPoint = ({ within: up, to }: Extract<Edit, { kind: 'add' }>): Term => ({ ...to, up });

/** What of the learner's code an edit is about. */
function partOf(edit: Edit, own: string): string {
  if (edit.kind === 'add')
    return edit.after && edit.after.slot === edit.to.slot ? shownCode(own, edit.after.node) : nounOf(edit.within.node);
  const { node } = placedAt(edit);
  const shown = shownCode(own, node);
  const says = edit.kind === 'change' && node.type === edit.to.node.type ? OF[node.type] : undefined;
  if (says !== undefined) return `${says} ${shown}`;
  return LEAVES.has(node.type) ? `the ${nounOf(node)} ${shown}` : shown;
}

const OF: Readonly<Record<string, string>> = {
  BinaryExpression: 'the operator in',
  LogicalExpression: 'the operator in',
  AssignmentExpression: 'the operator in',
  UpdateExpression: 'the operator in',
  VariableDeclaration: 'the first word of',
};

const LEAVES: ReadonlySet<string> = new Set(['Identifier', 'Literal', 'TemplateElement']);

/** A statement is spoken of by what it does. */
const expressionOf = (node: TSESTree.Node): TSESTree.Node =>
  node.type === 'ExpressionStatement' ? node.expression : node;

/** The other program's text of a node, with the learner's names for its variables. */
export function inOwnNames(
  node: TSESTree.Node,
  { learnersName }: Comparison,
  right: string,
  end = node.range[1],
): string {
  let text = '';
  let at = node.range[0];
  for (const name of within(node)) {
    if (name.type !== 'Identifier' || name.range[0] < at || name.range[0] >= end) continue;
    const own = learnersName(name);
    if (own === undefined || own === name.name) continue;
    text += right.slice(at, name.range[0]) + own;
    at = name.range[0] + name.name.length;
  }
  return text + right.slice(at, end);
}

/** The one statement that the edit leads to; of one that holds others, its head. Null where a whole one only goes. */
function statementOf(edit: Edit, comparison: Comparison, right: string): string | null {
  if (edit.kind === 'remove' && STATEMENTS.has(edit.from.slot) && edit.other.slot !== 'cases') return null;
  const start = 'to' in edit ? edit.to : edit.other;
  const top = statementAround(
    edit.kind === 'order' ? (edit.to.kids.find((kid, n) => kid.form !== edit.from.kids[n]?.form) ?? start) : start,
  );
  const { node } = top;
  const body = bodyStart(node);
  const text = inOwnNames(node, comparison, right, body ?? node.range[1]);
  return (
    body === undefined ? text : `${text.trimEnd()} … ${'}'.slice(0, text.trimEnd().endsWith('{') ? 1 : 0)}`
  ).trim();
}

const STATEMENTS: ReadonlySet<string> = new Set(['body', 'consequent', 'alternate', 'cases', 'declaration']);
const HOLDERS: ReadonlySet<string> = new Set([
  'Program',
  'BlockStatement',
  'ClassBody',
  'SwitchStatement',
  'SwitchCase',
]);

/** Of an if without braces. */
const isBranch = ({ slot, up }: Term): boolean =>
  up?.node.type === 'IfStatement' && (slot === 'consequent' || slot === 'alternate');

function statementAround(term: Term): Term {
  let at = term;
  while (at.up && !HOLDERS.has(at.up.node.type) && !isBranch(at)) at = at.up;
  return at;
}

/** Where the statements inside a statement begin. */
function bodyStart(node: TSESTree.Node): number | undefined {
  for (const one of within(node)) {
    if (one === node) {
      if (one.type === 'IfStatement')
        return one.consequent.type === 'BlockStatement' ? one.consequent.range[0] + 1 : undefined;
      if (one.type === 'SwitchStatement') return one.discriminant.range[1];
      if (one.type === 'SwitchCase' && one.test) return one.test.range[1];
    }
    if ((one.type === 'BlockStatement' || one.type === 'ClassBody') && one.body.length > 0) return one.range[0] + 1;
  }
  return undefined;
}
