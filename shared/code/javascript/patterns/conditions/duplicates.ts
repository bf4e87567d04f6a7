import { definePattern } from '../pattern.ts';

export const duplicateElseIf = definePattern({
  id: 'duplicate-else-if',
  certainty: 'certain',
  kind: 'error',
  weight: 75,
  concept: 'conditionals-if',
  say: '{condition} was asked before in this chain, so this branch never runs',
  check: 'which other condition belongs here?',
  find: {
    by: 'eslint',
    rule: 'no-dupe-else-if',
    spot: ({ node }, look) => node && { at: node, facts: { condition: look.show(node) } },
  },
  wrong: `function size(n) {
  if (n < 10) return 'small';
  else if (n < 10) return 'medium';
  else return 'large';
}`,
  right: `function size(n) {
  if (n < 10) return 'small';
  else if (n < 100) return 'medium';
  else return 'large';
}`,
  harm: { call: 'size(50)', expected: `'medium'`, actual: `'large'` },
});

export const duplicateCase = definePattern({
  id: 'duplicate-case',
  certainty: 'certain',
  kind: 'error',
  weight: 74,
  concept: 'conditionals-switch',
  say: 'an earlier case has the same value, so this one never runs',
  check: 'which value did you mean here?',
  find: { by: 'eslint', rule: 'no-duplicate-case' },
  wrong: `function name(day) {
  switch (day) {
    case 1: return 'Monday';
    case 1: return 'Tuesday';
    default: return 'later';
  }
}`,
  right: `function name(day) {
  switch (day) {
    case 1: return 'Monday';
    case 2: return 'Tuesday';
    default: return 'later';
  }
}`,
  harm: { call: 'name(2)', expected: `'Tuesday'`, actual: `'later'` },
});
