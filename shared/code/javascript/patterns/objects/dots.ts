import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall, isNamed, memberName, within } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const KEYS: ReadonlySet<string> = new Set(['keys', 'getOwnPropertyNames']);

/** A name that goes over the keys of an object and is never read, while the dot asks for a property called like the name. */
export const dotForBrackets = definePattern({
  id: 'dot-for-brackets',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 78,
  concept: 'objects',
  say: '.{name} asks for a property that is called {name}; the variable {name} is not used by it',
  check: 'how do you read the property whose name a variable holds?',
  find: {
    by: 'tree',
    on: {
      ForInStatement: ({ left, body }, look) => dotted(left, body, look),
      ForOfStatement: ({ left, right, body }, look) => (isKeys(right) ? dotted(left, body, look) : undefined),
      FunctionDeclaration: (node, look) => byParameter(node, look),
      FunctionExpression: (node, look) => byParameter(node, look),
      ArrowFunctionExpression: (node, look) => byParameter(node, look),
    },
  },
  wrong: `function total(prices) {
  let sum = 0;
  for (const fruit in prices) sum += prices.fruit;
  return sum;
}`,
  right: `function total(prices) {
  let sum = 0;
  for (const fruit in prices) sum += prices[fruit];
  return sum;
}`,
  lookalikes: [
    `const names = (list) => { const all = []; for (const name in list) all.push(name, list.name); return all; };`,
    `function setName(person, name) { person.name = name; return person.name; }`,
    `function first(event, detail) { return event.kind; }`,
  ],
  harm: { call: 'total({ pear: 2, plum: 3 })', expected: '5', actual: 'NaN' },
});

const isKeys = (node: TSESTree.Node): boolean =>
  isMethodCall(node, KEYS) && isNamed(node.callee.object, 'Object') && node.arguments.length === 1;

const isUnread = ({ references }: Variable): boolean => references.every((one) => !one.isRead());

function dotted(left: TSESTree.Node, body: TSESTree.Node, look: Look) {
  return look
    .declaredBy(left)
    .filter(isUnread)
    .flatMap((variable) => readsOf(variable.name, body, look));
}

/** What a function is asked to read, as `get(object, key)`: both are its own, and nothing else is done with the key. */
function byParameter(
  node: TSESTree.Node & { readonly params: readonly TSESTree.Node[]; readonly body: TSESTree.Node | null },
  look: Look,
) {
  const [object, key, ...others] = node.params;
  if (object?.type !== 'Identifier' || key?.type !== 'Identifier' || others.length > 0 || !node.body) return undefined;
  if (!/^(?:key|prop|property|field|propertyName|keyName)$/.test(key.name)) return undefined;
  const variable = look.declaredBy(node).find(({ name }) => name === key.name);
  return variable && isUnread(variable) ? readsOf(key.name, node.body, look) : undefined;
}

function readsOf(name: string, body: TSESTree.Node, look: Look) {
  const found = [...within(body)].find((node) => node.type === 'MemberExpression' && memberName(node) === name);
  return found ? [{ at: found, facts: { name, whole: look.show(found) } }] : [];
}
