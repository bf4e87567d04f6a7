import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, memberName, type Node } from '../places.ts';
import { type Origin, possible, proved } from './origin.ts';
import { deeper, resolve, type Trail } from './resolve.ts';

/**
 * How a loop takes the index of a list past its end: `i <= list.length`, or `list[i + 1]` at the last i. `isOutside`: it is
 * known that the index was outside, and only how it came there is asked.
 */
export function loopPast(index: Node, list: string, isOutside: boolean, trail: Trail): Origin | undefined {
  const step = stepOf(index);
  if (!step) return undefined;
  for (const outer of trail.places.around(index)) {
    if (outer.type !== 'ForStatement' && outer.type !== 'WhileStatement') continue;
    const test = outer.test && bare(outer.test);
    if (test?.type !== 'BinaryExpression' || !trail.places.isSame(test.left, step.of)) continue;
    return ofTest(test, outer.loc.start.line, step, { list, isOutside }, trail);
  }
  return undefined;
}

interface Step {
  readonly of: TSESTree.Identifier;
  /** What is added to it. */
  readonly plus: number;
}

function stepOf(index: Node): Step | undefined {
  if (index.type === 'Identifier') return { of: index, plus: 0 };
  if (index.type !== 'BinaryExpression' || index.operator !== '+' || index.left.type !== 'Identifier') return undefined;
  const { left, right } = index;
  return right.type === 'Literal' && typeof right.value === 'number' ? { of: left, plus: right.value } : undefined;
}

function ofTest(
  { operator, right }: TSESTree.BinaryExpression,
  line: number,
  { of: { name }, plus }: Step,
  { list, isOutside }: { readonly list: string; readonly isOutside: boolean },
  trail: Trail,
): Origin | undefined {
  const { places } = trail;
  const end = resolve(right, deeper(trail)) ?? bare(right);
  const isLength = end.type === 'MemberExpression' && memberName(end) === 'length' && places.said(end.object) === list;
  const isDirect = isLength && bare(right).type === 'MemberExpression';
  if (operator === '<=' && isDirect)
    return proved(
      line,
      `the loop on line ${line} runs to ${name} = ${list}.length, one past the last element`,
      `${name} < ${list}.length`,
      'for-loops',
    );
  if (operator === '<' && isDirect && plus > 0)
    return proved(
      line,
      `at the last ${name} of the loop on line ${line} there is no ${list}[${name} + ${plus}]`,
      `${name} < ${list}.length - ${plus}`,
      'for-loops',
    );
  if (!/^<=?$/.test(operator) || isDirect) return undefined;
  const make = isOutside ? proved : possible;
  return make(
    line,
    `the loop on line ${line} ends at ${places.said(right)}, which ${isOutside ? 'is' : 'may be'} past the end of ${list}`,
    `let it end at ${list}.length`,
    'for-loops',
  );
}
