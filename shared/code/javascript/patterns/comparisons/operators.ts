import { definePattern } from '../pattern.ts';

const RELATIONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=']);

export const looseEquality = definePattern({
  id: 'loose-equality',
  certainty: 'heuristic',
  kind: 'style',
  weight: 40,
  concept: 'comparison-equality',
  progmiscon: 'EqualityOperatorComparesOnlyTypes',
  say: 'this == or != converts its sides before it compares them, so that 0 equals an empty text',
  check: 'are both sides always of one type?',
  find: { by: 'eslint', rule: 'eqeqeq', options: ['always', { null: 'ignore' }] },
  wrong: `function isZero(answer) {
  return answer == 0;
}`,
  right: `function isZero(answer) {
  return answer === 0;
}`,
  lookalikes: [`function given(x) { return x != null; }`],
  harm: { call: `isZero('')`, expected: 'false', actual: 'true' },
});

export const chainedComparison = definePattern({
  id: 'chained-comparison',
  certainty: 'certain',
  kind: 'error',
  weight: 87,
  concept: 'comparison-equality',
  say: '{first} gives true or false, and that is then compared with {last}',
  check: 'how do you join two questions into one?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }, look) => {
        if (!RELATIONS.has(operator) || left.type !== 'BinaryExpression' || !RELATIONS.has(left.operator))
          return undefined;
        return { at: left, facts: { first: look.show(left), last: look.show(right) } };
      },
    },
  },
  wrong: `function inRange(x) {
  return 1 < x < 5;
}`,
  right: `function inRange(x) {
  return 1 < x && x < 5;
}`,
  harm: { call: 'inRange(9)', expected: 'false', actual: 'true' },
});

export const unsafeNegation = definePattern({
  id: 'negated-left-side',
  certainty: 'certain',
  kind: 'error',
  weight: 76,
  concept: 'logical-operators',
  say: 'the ! belongs to the left side only, before the question is asked',
  check: 'what would parentheses around the question change?',
  find: { by: 'eslint', rule: 'no-unsafe-negation' },
  wrong: `function lacks(key, object) {
  return !key in object;
}`,
  right: `function lacks(key, object) {
  return !(key in object);
}`,
  harm: { call: `lacks('a', {})`, expected: 'true', actual: 'false' },
});

export const negatedCompared = definePattern({
  id: 'negated-then-compared',
  certainty: 'certain',
  kind: 'error',
  weight: 77,
  concept: 'logical-operators',
  say: '{left} is true or false, so comparing it with {right} always gives the same',
  check: 'which operator asks whether two values differ?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }, look) => {
        if (operator !== '===' && operator !== '!==') return undefined;
        if (left.type !== 'UnaryExpression' || left.operator !== '!' || right.type !== 'Literal') return undefined;
        if (typeof right.value === 'boolean') return undefined;
        return { at: left, facts: { left: look.show(left), right: look.show(right) } };
      },
    },
  },
  wrong: `function isOther(x) {
  return !x === 5;
}`,
  right: `function isOther(x) {
  return x !== 5;
}`,
  harm: { call: 'isOther(4)', expected: 'true', actual: 'false' },
});

export const selfCompare = definePattern({
  id: 'compared-with-itself',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 45,
  concept: 'comparison-equality',
  say: '{value} is compared with itself',
  check: 'which other value did you mean?',
  find: {
    by: 'eslint',
    rule: 'no-self-compare',
    spot: ({ node }, look) =>
      node?.type === 'BinaryExpression' ? { at: node, facts: { value: look.show(node.left) } } : undefined,
  },
  wrong: `function same(first, second) {
  return first === first;
}`,
  right: `function same(first, second) {
  return first === second;
}`,
  harm: { call: 'same(1, 2)', expected: 'false', actual: 'true' },
});
