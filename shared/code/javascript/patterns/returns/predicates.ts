import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, isMethodCall, isNamed, methodOf, numberOf, running } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const ASKING: ReadonlySet<string> = new Set([
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
]);

/**
 * `x => x.n = 1`: what is set belongs to the element, and what it gets has nothing to do with the element, so the answer
 * is the same for all. `x => last = x` keeps what it saw, and is meant.
 */
export const assignmentAsPredicate = definePattern({
  id: 'assignment-as-predicate',
  certainty: 'certain',
  kind: 'error',
  weight: 94,
  concept: 'comparison-equality',
  progmiscon: 'AssignCompares (Python)',
  say: 'one = sets {name} in the element here, so {method} gets the same answer for every one',
  check: 'which operator asks whether two values are equal?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const [callback] = node.arguments;
        if (!isMethodCall(node, ASKING) || !callback || !isFunction(callback)) return undefined;
        const answers = answersOf(callback);
        const [first] = answers;
        if (!first || !answers.every((answer) => isSetting(answer, callback))) return undefined;
        const name = look.show(first.type === 'AssignmentExpression' ? first.left : first);
        return { at: first, facts: { name, method: methodOf(node) } };
      },
    },
  },
  wrong: `function named(list, wanted) {
  return list.filter((one) => one.name = wanted);
}`,
  right: `function named(list, wanted) {
  return list.filter((one) => one.name === wanted);
}`,
  lookalikes: [
    `function last(list) { let seen = ''; list.every((one) => seen = one.name); return seen; }`,
    `const checked = (list, check) => list.filter((one) => (one.good = check(one)));`,
  ],
  harm: {
    call: `named([{ name: 'a' }, { name: 'b' }], 'a').length`,
    expected: '1',
    actual: '2',
  },
});

/** What a function gives back, on each way that gives something. */
function answersOf({ body }: FunctionNode): readonly TSESTree.Node[] {
  if (body?.type !== 'BlockStatement') return body ? [body] : [];
  return [...running(body)].flatMap((node) =>
    node.type === 'ReturnStatement' && node.argument ? [node.argument] : [],
  );
}

function isSetting(answer: TSESTree.Node, { params: [element] }: FunctionNode): boolean {
  if (answer.type !== 'AssignmentExpression' || answer.operator !== '=' || element?.type !== 'Identifier') return false;
  const { left, right } = answer;
  if (!isNamed(rootOf(left), element.name)) return false;
  if (right.type === 'Literal' || numberOf(right) !== undefined) return true;
  const root = rootOf(right);
  return root.type === 'Identifier' && root.name !== element.name;
}

/** What the dots and brackets of a path begin with. */
const rootOf = (node: TSESTree.Node): TSESTree.Node => (node.type === 'MemberExpression' ? rootOf(node.object) : node);
