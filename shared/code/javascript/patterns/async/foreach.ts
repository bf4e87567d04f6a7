import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { above, type FunctionNode, functionAround, isFunction, isMethodCall, isNamed, running, some } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const EACH: ReadonlySet<string> = new Set(['forEach']);
const ADDING: ReadonlySet<string> = new Set(['push', 'unshift', 'set', 'add']);

/** What the callback collects after waiting is read right after forEach, which does not wait. */
export const readBeforeCollected = definePattern({
  id: 'read-before-foreach-is-done',
  certainty: 'certain',
  kind: 'error',
  weight: 94,
  concept: 'async-await',
  say: 'forEach does not wait for its async function, so {name} is read before anything is in it',
  check: 'which loop lets await hold up the code after it?',
  covers: ['async-in-foreach'],
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const callback = asyncCallback(node);
        const collected = callback && collectedLater(callback).find((name) => isReadNext(name, node, look));
        return collected && { at: callback, facts: { name: collected.name } };
      },
    },
  },
  wrong: `async function total(ids, load) {
  let sum = 0;
  ids.forEach(async (id) => {
    const item = await load(id);
    sum += item;
  });
  return sum;
}`,
  right: `async function total(ids, load) {
  let sum = 0;
  for (const id of ids) {
    const item = await load(id);
    sum += item;
  }
  return sum;
}`,
  lookalikes: [`async function warm(ids, load) { ids.forEach(async (id) => { await load(id); }); return ids; }`],
  harm: { call: 'total([1, 2], async (id) => id)', expected: '3', actual: '0' },
});

export const asyncInForEach = definePattern({
  id: 'async-in-foreach',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 72,
  concept: 'async-await',
  say: 'forEach does not wait for an async function: the line after it runs first',
  check: 'does anything below need the results?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const callback = asyncCallback(node);
        return callback && some(running(callback.body), isAwait) ? { at: callback } : undefined;
      },
    },
  },
  wrong: `async function saveAll(items, save, log) {
  items.forEach(async (item) => {
    await save(item, log);
  });
  log.push('done');
  return log;
}`,
  right: `async function saveAll(items, save, log) {
  for (const item of items) {
    await save(item, log);
  }
  log.push('done');
  return log;
}`,
  harm: {
    call: `saveAll(['a'], async (item, log) => { await null; log.push(item); }, []).then((log) => [...log])`,
    expected: `[ 'a', 'done' ]`,
    actual: `[ 'done', 'a' ]`,
  },
});

const ASKING: ReadonlySet<string> = new Set(['filter', 'some', 'every', 'find', 'findIndex']);

/** Of arrays: streams and other libraries do wait. */
export const asyncPredicate = definePattern({
  id: 'async-question-to-array',
  certainty: 'type_certain',
  kind: 'error',
  weight: 86,
  concept: 'async-await',
  say: 'an async function gives a promise, and {method} takes every promise for true',
  check: 'when is the answer of the async function there?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
      const [given] = node.arguments;
      const { name, expression } = node.expression;
      if (!given || !ASKING.has(name.text) || !checker.isArrayType(checker.getTypeAtLocation(expression)))
        return undefined;
      if (!ts.isFunctionExpression(given) && !ts.isArrowFunction(given)) return undefined;
      if (!given.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)) return undefined;
      return { start: given.getStart(), facts: { method: name.text } };
    },
  },
  wrong: `async function even() {
  const numbers = [1, 2];
  return numbers.filter(async (n) => n % 2 === 0);
}`,
  right: `async function even() {
  const numbers = [1, 2];
  return numbers.filter((n) => n % 2 === 0);
}`,
  harm: { call: 'even()', expected: '[ 2 ]', actual: '[ 1, 2 ]' },
});

function asyncCallback(node: TSESTree.CallExpression): FunctionNode | undefined {
  const [callback] = node.arguments;
  return isMethodCall(node, EACH) && callback && isFunction(callback) && callback.async ? callback : undefined;
}

const isAwait = ({ type }: TSESTree.Node): boolean => type === 'AwaitExpression';

/** Names that the callback adds to, with or after the first thing it waits for. */
function collectedLater(callback: FunctionNode): readonly TSESTree.Identifier[] {
  let waited = false;
  return [...running(callback.body)].flatMap((node) => {
    waited ||= isAwait(node);
    const target = targetOf(node);
    return target && (waited || some(running(node), isAwait)) ? [target] : [];
  });
}

function targetOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') return node.left;
  if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') return node.argument;
  if (!isMethodCall(node, ADDING) || node.callee.object.type !== 'Identifier') return undefined;
  return node.callee.object;
}

/** Declared outside the callback, and read in the same function after forEach, before anything waits. */
function isReadNext(name: TSESTree.Identifier, each: TSESTree.CallExpression, look: Look): boolean {
  const variable = look.variableOf(name);
  if (!variable || isNamed(name, 'undefined')) return false;
  const func = functionAround(each);
  const waits = [...running(func?.body ?? look.tree)].find((node) => isAwait(node) && node.range[0] > each.range[1]);
  return variable.references.some(
    ({ identifier }) =>
      identifier.range[0] > each.range[1] &&
      functionAround(identifier) === func &&
      (!waits || identifier.range[0] < waits.range[0]) &&
      isValue(identifier),
  );
}

/** Its value is taken here: returned, reckoned with, printed. Passing on an array that is filled later may be meant. */
function isValue(node: TSESTree.Node): boolean {
  for (const up of above(node)) {
    if (up.type === 'ReturnStatement' || up.type === 'BinaryExpression' || up.type === 'TemplateLiteral') return true;
    if (up.type === 'CallExpression')
      return up.callee.type === 'MemberExpression' && isNamed(up.callee.object, 'console');
    if (up.type !== 'MemberExpression') return false;
  }
  return false;
}
