import { functionAround, isNamed } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const ERRORS = /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError)$/;

/** A function that is called after what it makes means to give an error back. */
const MAKES_ONE = /error|exception|fault|problem|reason|invalid|fail/i;

export const errorReturned = definePattern({
  id: 'error-returned',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 74,
  concept: 'errors-exceptions',
  say: 'return hands the error back like any value, and nothing stops',
  check: 'which word makes an error that catch can see?',
  find: {
    by: 'tree',
    on: {
      ReturnStatement: (node) => {
        const { argument } = node;
        if (argument?.type !== 'NewExpression' || argument.callee.type !== 'Identifier') return undefined;
        const around = functionAround(node);
        const named = around?.id ?? (around?.parent.type === 'VariableDeclarator' ? around.parent.id : undefined);
        if (named?.type === 'Identifier' && MAKES_ONE.test(named.name)) return undefined;
        return ERRORS.test(argument.callee.name) && !isNamed(named, 'Error') ? { at: node } : undefined;
      },
    },
  },
  wrong: `function half(n) {
  if (typeof n !== 'number') return new TypeError('a number please');
  return n / 2;
}
function tried(n) {
  try { return String(half(n) + 1).length > 0 ? 'done' : ''; } catch { return 'refused'; }
}`,
  right: `function half(n) {
  if (typeof n !== 'number') throw new TypeError('a number please');
  return n / 2;
}
function tried(n) {
  try { return String(half(n) + 1).length > 0 ? 'done' : ''; } catch { return 'refused'; }
}`,
  lookalikes: [`function makeError(text) { return new Error(text); }`],
  harm: { call: `tried('x')`, expected: `'refused'`, actual: `'done'` },
});
