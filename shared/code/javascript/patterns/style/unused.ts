import { functionAround } from '../ast.ts';
import { definePattern } from '../pattern.ts';

export const unusedVariable = definePattern({
  id: 'unused-variable',
  certainty: 'heuristic',
  kind: 'style',
  weight: 35,
  concept: 'variables',
  say: '{name} gets a value that nothing ever reads',
  check: 'was it meant to be used further down?',
  find: {
    by: 'eslint',
    rule: 'no-unused-vars',
    options: [{ vars: 'local', args: 'none', caughtErrors: 'none', ignoreRestSiblings: true }],
    spot: ({ node }, look) =>
      node?.parent?.type === 'VariableDeclarator' && functionAround(node)
        ? { at: node, facts: { name: look.show(node) } }
        : undefined,
  },
  wrong: `function area(w, h) {
  const result = w * h;
  return w + h;
}`,
  right: `function area(w, h) {
  const result = w * h;
  return result;
}`,
  harm: { call: 'area(2, 3)', expected: '6', actual: '5' },
});

export const uselessAssignment = definePattern({
  id: 'value-overwritten-unread',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 42,
  concept: 'variables',
  say: 'the value that {name} gets here is never read',
  check: 'is it overwritten before it is used?',
  covers: ['unused-variable'],
  find: {
    by: 'eslint',
    rule: 'no-useless-assignment',
    spot: ({ node }, look) => node && { at: node, facts: { name: look.show(node) } },
  },
  wrong: `function label(n) {
  let text = 'none';
  console.assert(text);
  text = 'odd';
  text = n % 2 === 0 ? 'even' : text;
  text = 'number';
  return text;
}`,
  right: `function label(n) {
  let text = 'none';
  console.assert(text);
  text = 'odd';
  text = n % 2 === 0 ? 'even' : text;
  return text;
}`,
  harm: { call: 'label(2)', expected: `'even'`, actual: `'number'` },
});
