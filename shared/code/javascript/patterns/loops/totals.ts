import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, isLoop, isMethodCall, isNamed, running, within } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';

type Loop = TSESTree.ForStatement | TSESTree.ForOfStatement | TSESTree.WhileStatement;

/** The result is gathered over all rounds, and given back at the end of the first one. */
export const returnEndsLoop = definePattern({
  id: 'return-ends-loop',
  certainty: 'certain',
  kind: 'error',
  weight: 92,
  concept: 'array-loops',
  say: 'this return stands inside the loop, so it ends after its first round',
  check: 'when is {name} complete?',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => returnsEarly(node, look),
      ForOfStatement: (node, look) => returnsEarly(node, look),
      WhileStatement: (node, look) => returnsEarly(node, look),
    },
  },
  wrong: `function sum(numbers) {
  let total = 0;
  for (const n of numbers) {
    total += n;
    return total;
  }
}`,
  right: `function sum(numbers) {
  let total = 0;
  for (const n of numbers) {
    total += n;
  }
  return total;
}`,
  lookalikes: [
    `function first(list) { let seen = 0; for (const one of list) { seen += 1; if (one > 3) return seen; } return 0; }`,
    `function next(list) { for (const one of list) { const twice = one * 2; return twice; } return 0; }`,
  ],
  harm: { call: 'sum([1, 2, 3])', expected: '6', actual: '1' },
});

function returnsEarly({ body }: Loop, look: Look): Spot | undefined {
  if (body.type !== 'BlockStatement') return undefined;
  const last = body.body.at(-1);
  if (last?.type !== 'ReturnStatement' || last.argument?.type !== 'Identifier') return undefined;
  const { name } = last.argument;
  const before = body.body.slice(0, -1);
  const isOuter = look.variableOf(last.argument)?.identifiers.every((one) => !isInside(one, body)) === true;
  // Whoever may go on to the next round before the return gathers all the same.
  if (!isOuter || before.some((one) => mayGoOn(one)) || !before.some((one) => gathers(one, name))) return undefined;
  return { at: last, facts: { name } };
}

const isInside = (inner: TSESTree.Node, outer: TSESTree.Node): boolean =>
  outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

const mayGoOn = (node: TSESTree.Node): boolean =>
  [...running(node)].some(({ type }) => type === 'ContinueStatement' || type === 'BreakStatement');

const GATHERING: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);

/** `total += n`, `total = total + n`, `count++`, `list.push(n)`: right here, or under an if. */
function gathers(statement: TSESTree.Node, name: string): boolean {
  if (statement.type === 'IfStatement')
    return gathers(statement.consequent, name) || (statement.alternate !== null && gathers(statement.alternate, name));
  if (statement.type === 'BlockStatement') return statement.body.some((one) => gathers(one, name));
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (expression.type === 'UpdateExpression') return isNamed(expression.argument, name);
  if (isMethodCall(expression, GATHERING)) return isNamed(expression.callee.object, name);
  if (expression.type !== 'AssignmentExpression' || !isNamed(expression.left, name)) return false;
  return expression.operator !== '=' || [...within(expression.right)].some((one) => isNamed(one, name));
}

/** What is gathered starts again from nothing in every round, and is read when the loop is over. */
export const totalStartsAgain = definePattern({
  id: 'total-starts-again',
  certainty: 'certain',
  kind: 'error',
  weight: 90,
  concept: 'array-loops',
  say: '{name} is set back to {start} in every round, so only the last round counts',
  check: 'how often should {name} start from {start}?',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => startsAgain(node, look),
      ForOfStatement: (node, look) => startsAgain(node, look),
      WhileStatement: (node, look) => startsAgain(node, look),
    },
  },
  wrong: `function sum(numbers) {
  let total;
  for (const n of numbers) {
    total = 0;
    total += n;
  }
  return total;
}`,
  right: `function sum(numbers) {
  let total;
  total = 0;
  for (const n of numbers) {
    total += n;
  }
  return total;
}`,
  lookalikes: [
    `function rows(grid) { let sum; const all = []; for (const row of grid) { sum = 0; for (const n of row) sum += n; all.push(sum); } return all.concat(sum); }`,
  ],
  harm: { call: 'sum([1, 2, 3])', expected: '6', actual: '3' },
});

function startsAgain(loop: Loop, look: Look): Spot | undefined {
  if (loop.body.type !== 'BlockStatement') return undefined;
  const { body } = loop.body;
  for (const [n, statement] of body.entries()) {
    const start = startIn(statement);
    const variable = start && look.variableOf(start.name);
    if (!start || !variable) continue;
    const { name } = start.name;
    const gathering = body.slice(n + 1).find((one) => one.type === 'ExpressionStatement' && gathers(one, name));
    // It is set, and added to, and nothing else is done with it before the loop is over.
    const others = variable.references.filter(
      ({ identifier }) =>
        isInside(identifier, loop) &&
        !isInside(identifier, statement) &&
        !(gathering && isInside(identifier, gathering)),
    );
    const after = variable.references.some((one) => one.isRead() && one.identifier.range[0] > loop.range[1]);
    if (gathering && after && others.length === 0 && !isInOuterLoop(loop, variable.identifiers))
      return { at: statement, facts: { name, start: look.show(start.value) } };
  }
  return undefined;
}

function startIn(statement: TSESTree.Statement) {
  if (statement.type === 'ExpressionStatement') {
    const { expression } = statement;
    return expression.type === 'AssignmentExpression' &&
      expression.operator === '=' &&
      expression.left.type === 'Identifier' &&
      isStart(expression.right)
      ? { name: expression.left, value: expression.right }
      : undefined;
  }
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'var') return undefined;
  const [only, ...others] = statement.declarations;
  return only?.id.type === 'Identifier' && only.init && isStart(only.init) && others.length === 0
    ? { name: only.id, value: only.init }
    : undefined;
}

const isStart = (node: TSESTree.Node): boolean =>
  (node.type === 'Literal' && (node.value === 0 || node.value === '')) ||
  (node.type === 'ArrayExpression' && node.elements.length === 0);

const isInOuterLoop = (loop: Loop, declared: readonly TSESTree.Node[]): boolean =>
  [...above(loop)].some((outer) => isLoop(outer) && declared.every((one) => !isInside(one, outer)));

/** `total =+ n` sets what `total += n` adds to. */
export const signAfterEquals = definePattern({
  id: 'sign-after-equals',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 76,
  concept: 'variables',
  say: 'this sets {name} to the value with a sign before it; nothing is added or taken away',
  check: 'on which side of = does the sign stand?',
  find: {
    by: 'tree',
    on: {
      AssignmentExpression: ({ operator, left, right }, look) => {
        if (operator !== '=' || left.type !== 'Identifier' || right.type !== 'UnaryExpression') return undefined;
        if (right.operator !== '+' && right.operator !== '-') return undefined;
        const [definition] = look.variableOf(left)?.defs ?? [];
        const first = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
        const isCounted = first?.type === 'Literal' && typeof first.value === 'number';
        // A flipped sign, as of a direction, is meant.
        const isOwn = [...within(right)].some((one) => isNamed(one, left.name));
        return isCounted && !isOwn && right.argument.type !== 'Literal'
          ? { at: left, facts: { name: left.name } }
          : undefined;
      },
    },
  },
  wrong: `function sum(numbers) {
  let total = 0;
  for (const n of numbers) {
    total =+ n;
  }
  return total;
}`,
  right: `function sum(numbers) {
  let total = 0;
  for (const n of numbers) {
    total += n;
  }
  return total;
}`,
  lookalikes: [`function bounce(n) { let step = 1; for (let i = 0; i < n; i++) step = -step; return step; }`],
  harm: { call: 'sum([1, 2, 3])', expected: '6', actual: '3' },
});
