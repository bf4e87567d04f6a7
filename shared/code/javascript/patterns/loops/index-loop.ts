import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed, memberName, numberOf, within } from '../ast.ts';

/** A loop that counts a name up to a bound: `for (let i = 0; i < bound; i++)`, or the same with while. */
export interface IndexLoop {
  readonly counter: string;
  readonly operator: string;
  readonly bound: TSESTree.Node;
  readonly test: TSESTree.BinaryExpression;
  readonly body: TSESTree.Statement;
  /** What the counter starts from; undefined where it was set before the loop. */
  readonly start: TSESTree.Expression | undefined;
}

export function countingUp(loop: TSESTree.ForStatement | TSESTree.WhileStatement): IndexLoop | undefined {
  const { test, body } = loop;
  if (test?.type !== 'BinaryExpression' || test.left.type !== 'Identifier') return undefined;
  const counter = test.left.name;
  const step = loop.type === 'ForStatement' ? loop.update : steppingIn(body, counter);
  if (!step || !isStep(step, counter, '++')) return undefined;
  const start = loop.type === 'ForStatement' ? startOf(loop, counter) : undefined;
  return { counter, operator: test.operator, bound: test.right, test, body, start };
}

/** `for (let i = a.length; i >= 0; i--)`: what it starts from, or undefined where it is another kind of loop. */
export function countingDown(loop: TSESTree.ForStatement): { counter: string; start: TSESTree.Expression } | undefined {
  const { update, test } = loop;
  if (!update || test?.type !== 'BinaryExpression' || test.left.type !== 'Identifier') return undefined;
  const counter = test.left.name;
  const start = startOf(loop, counter);
  return isStep(update, counter, '--') && start ? { counter, start } : undefined;
}

/** The array of `array.length`. */
export const lengthOf = (node: TSESTree.Node): TSESTree.Expression | undefined =>
  node.type === 'MemberExpression' && memberName(node) === 'length' ? node.object : undefined;

export function isStep(node: TSESTree.Node, counter: string, operator: '++' | '--'): boolean {
  if (node.type === 'UpdateExpression') return node.operator === operator && isNamed(node.argument, counter);
  if (node.type !== 'AssignmentExpression' || !isNamed(node.left, counter)) return false;
  const sign = operator[0];
  if (node.operator === `${sign}=`) return (numberOf(node.right) ?? 0) > 0;
  const { right } = node;
  return (
    node.operator === '=' &&
    right.type === 'BinaryExpression' &&
    right.operator === sign &&
    isNamed(right.left, counter) &&
    (numberOf(right.right) ?? 0) > 0
  );
}

/** The counter's step where it is a statement of the body itself, run every time. */
function steppingIn(body: TSESTree.Statement, counter: string): TSESTree.Expression | undefined {
  if (body.type !== 'BlockStatement') return undefined;
  const last = body.body.at(-1);
  if (last?.type !== 'ExpressionStatement' || !isStep(last.expression, counter, '++')) return undefined;
  return last.expression;
}

function startOf({ init }: TSESTree.ForStatement, counter: string): TSESTree.Expression | undefined {
  if (init?.type === 'VariableDeclaration') {
    const declared = init.declarations.find(({ id }) => isNamed(id, counter));
    return declared?.init ?? undefined;
  }
  if (init?.type === 'AssignmentExpression' && isNamed(init.left, counter)) return init.right;
  return undefined;
}

/** Whether a part of the program sets a name: by =, +=, ++ or a loop's head. */
export function isSetIn(root: TSESTree.Node, name: string): boolean {
  for (const node of within(root)) {
    if (node.type === 'UpdateExpression' && isNamed(node.argument, name)) return true;
    if (node.type === 'AssignmentExpression' && isNamed(node.left, name)) return true;
  }
  return false;
}
