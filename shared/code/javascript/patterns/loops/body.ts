import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { definePattern } from '../pattern.ts';

/** `for (…);` and then a block, which belongs to no loop. Without the block the empty loop may be meant. */
export const emptyLoopBody = definePattern({
  id: 'loop-ends-at-semicolon',
  certainty: 'certain',
  kind: 'error',
  weight: 93,
  concept: 'for-loops',
  say: 'the ; right after the head is the whole loop, so the block below runs only once',
  check: 'what is the last character of the line with the loop?',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node) => emptyThenBlock(node),
      ForInStatement: (node) => emptyThenBlock(node),
      ForOfStatement: (node) => emptyThenBlock(node),
      WhileStatement: (node) => emptyThenBlock(node),
    },
  },
  wrong: `function double(n) {
  let result = 1;
  for (let i = 0; i < n; i++); {
    result = result * 2;
  }
  return result;
}`,
  right: `function double(n) {
  let result = 1;
  for (let i = 0; i < n; i++) {
    result = result * 2;
  }
  return result;
}`,
  lookalikes: [`function end(list, x) { let i = 0; for (; i < list.length && list[i] !== x; i++); return i; }`],
  harm: { call: 'double(3)', expected: '8', actual: '2' },
});

/** Both ways of the last `if` leave, and one of them says "not found": the second element is never looked at. */
export const leavesAtOnce = definePattern({
  id: 'loop-leaves-at-once',
  certainty: 'certain',
  kind: 'error',
  weight: 91,
  concept: 'array-loops',
  say: 'both ways of this if leave the loop, so only the first element is looked at',
  check: 'when do you know that nothing was found?',
  find: {
    by: 'eslint',
    rule: 'no-unreachable-loop',
    options: [{ ignore: ['ForInStatement', 'DoWhileStatement'] }],
    spot: ({ node }) => {
      if (node?.type !== 'ForStatement' && node?.type !== 'ForOfStatement' && node?.type !== 'WhileStatement')
        return undefined;
      const last = node.body.type === 'BlockStatement' ? node.body.body.at(-1) : node.body;
      return last && saysNotFound(last, node) ? { at: last } : undefined;
    },
  },
  wrong: `function has(list, wanted) {
  for (const one of list) {
    if (one === wanted) {
      return true;
    } else {
      return false;
    }
  }
  return false;
}`,
  right: `function has(list, wanted) {
  for (const one of list) {
    if (one === wanted) {
      return true;
    }
  }
  return false;
}`,
  lookalikes: [
    `function isEmpty(object) { for (const key in object) return false; return true; }`,
    `function first(list) { for (const one of list) return one; return undefined; }`,
  ],
  harm: { call: 'has([1, 2], 2)', expected: 'true', actual: 'false' },
});

function emptyThenBlock(loop: TSESTree.Statement & { readonly body: TSESTree.Statement }) {
  if (loop.body.type !== 'EmptyStatement') return undefined;
  const { parent } = loop;
  const siblings = parent?.type === 'BlockStatement' || parent?.type === 'Program' ? parent.body : [];
  const next = siblings[siblings.indexOf(loop) + 1];
  return next?.type === 'BlockStatement' ? { at: loop.body } : undefined;
}

type Searching = TSESTree.ForStatement | TSESTree.ForOfStatement | TSESTree.WhileStatement;

function saysNotFound(last: TSESTree.Statement, loop: Searching): boolean {
  if (loop.type === 'WhileStatement' && loop.test.type === 'Literal') return false;
  if (loop.type === 'ForStatement' && !loop.test) return false;
  if (last.type !== 'IfStatement' || !last.alternate) return false;
  const [yes, no] = [returned(last.consequent), returned(last.alternate)];
  return Boolean(yes && no) && [yes, no].some((value) => value && NOT_FOUND.has(textOf(value)));
}

const NOT_FOUND: ReadonlySet<string> = new Set(['false', '-1', 'null', 'undefined']);

function returned(statement: TSESTree.Statement): TSESTree.Expression | undefined {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}

function textOf(node: TSESTree.Expression): string {
  if (node.type === 'Literal') return node.raw;
  if (node.type === 'Identifier') return node.name;
  return node.type === 'UnaryExpression' && node.argument.type === 'Literal'
    ? `${node.operator}${node.argument.raw}`
    : '';
}
