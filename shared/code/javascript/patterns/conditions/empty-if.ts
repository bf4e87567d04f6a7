import { definePattern } from '../pattern.ts';

export const emptyIf = definePattern({
  id: 'if-ends-at-semicolon',
  certainty: 'certain',
  kind: 'error',
  weight: 92,
  concept: 'conditionals-if',
  say: 'the ; right after the condition ends this if, so what follows always runs',
  check: 'what is the last character of the line with the if?',
  find: {
    by: 'tree',
    on: {
      IfStatement: ({ consequent, alternate }) =>
        consequent.type === 'EmptyStatement' && !alternate ? { at: consequent } : undefined,
    },
  },
  wrong: `function fee(age) {
  let fee = 10;
  if (age < 18); {
    fee = 0;
  }
  return fee;
}`,
  right: `function fee(age) {
  let fee = 10;
  if (age < 18) {
    fee = 0;
  }
  return fee;
}`,
  harm: { call: 'fee(40)', expected: '10', actual: '0' },
});
