import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { functionAround, isFunction, isMethodCall, isNamed, running } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const FOR_EACH: ReadonlySet<string> = new Set(['forEach']);
/** What only a list, a text or a number of things is asked for. */
const LISTS: ReadonlySet<string> = new Set(['map', 'filter', 'join', 'length', 'reduce', 'push', 'slice', 'sort']);

/** `const doubled = list.forEach(…)`, and then doubled is used as a list. */
export const forEachKept = definePattern({
  id: 'foreach-gives-nothing',
  certainty: 'certain',
  kind: 'error',
  weight: 90,
  concept: 'array-transformations',
  say: 'forEach gives nothing back, so {name} is undefined',
  check: 'which method makes a new array out of another?',
  find: {
    by: 'tree',
    on: {
      VariableDeclarator: ({ id, init }, look) => {
        if (id.type !== 'Identifier' || !init || !isMethodCall(init, FOR_EACH)) return undefined;
        const [callback] = init.arguments;
        if (!callback || !isFunction(callback) || callback.async) return undefined;
        // A forEach of another kind of thing may give something; what it gives is then no list.
        const variable = look.declaredBy(init.parent).find(({ name }) => name === id.name);
        const uses = variable?.references.filter((one) => one.isRead()) ?? [];
        return uses.some(({ identifier }) => isUsedAsList(identifier))
          ? { at: init, facts: { name: id.name } }
          : undefined;
      },
    },
  },
  wrong: `function doubled(numbers) {
  const result = numbers.forEach((n) => n * 2);
  return result.length;
}`,
  right: `function doubled(numbers) {
  const result = numbers.map((n) => n * 2);
  return result.length;
}`,
  lookalikes: [`function walk(tree, see) { const end = tree.forEach((one) => see(one)); return end; }`],
  harm: {
    call: 'doubled([1, 2])',
    expected: '2',
    actual: `TypeError: Cannot read properties of undefined (reading 'length')`,
  },
});

const isUsedAsList = ({ parent }: TSESTree.Node): boolean =>
  (parent?.type === 'MemberExpression' &&
    !parent.computed &&
    parent.property.type === 'Identifier' &&
    LISTS.has(parent.property.name)) ||
  parent?.type === 'ForOfStatement' ||
  parent?.type === 'SpreadElement';

/** A value that is found, and handed to nobody: the function around goes on to its own end. */
export const returnInsideForEach = definePattern({
  id: 'return-inside-foreach',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 77,
  concept: 'array-loops',
  say: 'this return leaves only the function given to forEach, and the others still run',
  check: 'who gets the value that is returned here?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const [callback] = isMethodCall(node, FOR_EACH) ? node.arguments : [];
        if (!callback || !isFunction(callback) || callback.body.type !== 'BlockStatement') return undefined;
        if (node.parent.type !== 'ExpressionStatement' || !givesPlain(functionAround(node))) return undefined;
        const found = [...running(callback.body)].find(
          (one) => one.type === 'ReturnStatement' && isPlain(one.argument),
        );
        return found && { at: found };
      },
    },
  },
  wrong: `function has(list, wanted) {
  list.forEach((one) => {
    if (one === wanted) return true;
  });
  return false;
}`,
  right: `function has(list, wanted) {
  for (const one of list) {
    if (one === wanted) return true;
  }
  return false;
}`,
  lookalikes: [`function shout(list) { list.forEach((one) => { if (!one) return; console.log(one); }); return list; }`],
  harm: { call: 'has([1, 2], 2)', expected: 'true', actual: 'false' },
});

/** A value and no call: `return next()` is a way to say both at once. */
const isPlain = (node: TSESTree.Expression | null): boolean =>
  node?.type === 'Identifier'
    ? !isNamed(node, 'undefined')
    : node?.type === 'Literal' || node?.type === 'MemberExpression';

/** Whether the function around gives such a value too, so that one was wanted. */
const givesPlain = (around: TSESTree.Node | undefined): boolean =>
  around !== undefined &&
  'body' in around &&
  around.body !== null &&
  typeof around.body === 'object' &&
  'type' in around.body &&
  [...running(around.body)].some((one) => one.type === 'ReturnStatement' && isPlain(one.argument));
