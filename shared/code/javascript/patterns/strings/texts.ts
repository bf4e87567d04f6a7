import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall, memberName, methodOf } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const OF_TEXT_ALONE: ReadonlySet<string> = new Set([
  'toUpperCase',
  'toLowerCase',
  'trimStart',
  'trimEnd',
  'padStart',
  'padEnd',
  'replaceAll',
  'toFixed',
]);

/** Methods that only texts and numbers have, called as a whole statement. */
export const textResultDropped = definePattern({
  id: 'text-result-dropped',
  certainty: 'certain',
  kind: 'error',
  weight: 90,
  concept: 'strings',
  say: '{method} gives a new text and leaves {name} as it is; here the new text gets lost',
  check: 'where should the new text go?',
  covers: ['pure-result-dropped'],
  find: {
    by: 'tree',
    on: {
      ExpressionStatement: ({ expression }, look) => {
        if (!isMethodCall(expression, OF_TEXT_ALONE)) return undefined;
        const { object } = expression.callee;
        return { at: expression, facts: { method: methodOf(expression), name: look.show(object) } };
      },
    },
  },
  wrong: `function shout(text) {
  text.toUpperCase();
  return text;
}`,
  right: `function shout(text) {
  const loud = text.toUpperCase();
  return loud;
}`,
  harm: { call: `shout('hey')`, expected: `'HEY'`, actual: `'hey'` },
});

export const templateInQuotes = definePattern({
  id: 'template-in-plain-quotes',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 75,
  concept: 'template-strings',
  say: 'in plain quotes $ and braces are ordinary text, and nothing is filled in',
  check: 'which quotes does a template need?',
  find: { by: 'eslint', rule: 'no-template-curly-in-string' },
  wrong: `function greet(name) {
  return 'Hello \${name}';
}`,
  right: `function greet(name) {
  return \`Hello \${name}\`;
}`,
  harm: { call: `greet('Ada')`, expected: `'Hello Ada'`, actual: `'Hello \${name}'` },
});

/** What a reader typed is text, and + with a number joins it. */
export const typedTextAdded = definePattern({
  id: 'typed-text-added',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 74,
  concept: 'type-conversion',
  say: '{name} holds a text that was typed in, so + {number} joins instead of adding',
  check: 'how does a text become a number?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }, look) => {
        if (operator !== '+' || left.type !== 'Identifier') return undefined;
        if (right.type !== 'Literal' || typeof right.value !== 'number') return undefined;
        const source = look.steadyValue(left);
        if (!source || !isTyped(source)) return undefined;
        return { at: left, facts: { name: left.name, number: right.raw } };
      },
    },
  },
  wrong: `function nextAge() {
  const typed = prompt('How old are you?');
  return typed + 1;
}
function prompt() { return '41'; }`,
  right: `function nextAge() {
  const typed = prompt('How old are you?');
  return Number(typed) + 1;
}
function prompt() { return '41'; }`,
  harm: { call: 'nextAge()', expected: '42', actual: `'411'` },
});

const ASKING: ReadonlySet<string> = new Set(['prompt', 'question']);

function isTyped(node: TSESTree.Expression): boolean {
  if (node.type === 'MemberExpression' && memberName(node) === 'value') return true;
  if (node.type !== 'CallExpression') return false;
  const name = node.callee.type === 'Identifier' ? node.callee.name : memberName(node.callee);
  return name !== undefined && ASKING.has(name);
}
