import { isAsked, isMethodCall, isNamed, methodOf, numberOf } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const SEARCHING: ReadonlySet<string> = new Set(['indexOf', 'lastIndexOf', 'findIndex', 'findLastIndex']);

/** `!text.indexOf(x)` is how some ask whether a text starts with x; the bare question has no such use. */
export const indexAsCondition = definePattern({
  id: 'index-as-condition',
  certainty: 'certain',
  kind: 'error',
  weight: 86,
  concept: 'array-analysis',
  say: '{method} gives -1 when nothing is found, which counts as true, and 0 for the first place, which counts as false',
  check: 'which method answers with true or false?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) =>
        isMethodCall(node, SEARCHING) && isAsked(node) && node.parent.type !== 'UnaryExpression'
          ? { at: node, facts: { method: methodOf(node) } }
          : undefined,
    },
  },
  wrong: `function has(list, x) {
  if (list.indexOf(x)) return 'yes';
  return 'no';
}`,
  right: `function has(list, x) {
  if (list.includes(x)) return 'yes';
  return 'no';
}`,
  lookalikes: [`const starts = (text, x) => { if (!text.indexOf(x)) return 1; return 0; };`],
  harm: { call: `has(['a'], 'b')`, expected: `'no'`, actual: `'yes'` },
});

const MAP: ReadonlySet<string> = new Set(['map']);

export const mapParseInt = definePattern({
  id: 'map-parseint',
  certainty: 'certain',
  kind: 'error',
  weight: 80,
  concept: 'array-transformations',
  say: 'map also hands the index to parseInt, which takes it for the number base',
  check: 'what are the two parameters of parseInt?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const [given] = node.arguments;
        return given && isMethodCall(node, MAP) && isNamed(given, 'parseInt') ? { at: given } : undefined;
      },
    },
  },
  wrong: `function numbers(texts) {
  return texts.map(parseInt);
}`,
  right: `function numbers(texts) {
  return texts.map(Number);
}`,
  harm: { call: `numbers(['10', '10'])`, expected: '[ 10, 10 ]', actual: '[ 10, NaN ]' },
});

/** `> 0` leaves out what stands first. With a text it may be meant: not at its start. */
export const indexAboveZero = definePattern({
  id: 'index-above-zero',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 64,
  concept: 'array-analysis',
  say: '{method} gives 0 for the first place, so what stands there counts as not found',
  check: 'which number does {method} give for nothing?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }) =>
        operator === '>' && isMethodCall(left, SEARCHING) && numberOf(right) === 0
          ? { at: left, facts: { method: methodOf(left) } }
          : undefined,
    },
  },
  wrong: `function has(list, x) {
  return list.indexOf(x) > 0;
}`,
  right: `function has(list, x) {
  return list.indexOf(x) >= 0;
}`,
  harm: { call: `has(['a'], 'a')`, expected: 'true', actual: 'false' },
});
