import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, isFunction, isMethodCall, memberName, running, some, within } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const TAKING: ReadonlySet<string> = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'then']);
const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/** In a class, and for a name that the class has: no library gives a callback that very `this`. */
export const thisInCallback = definePattern({
  id: 'this-in-callback',
  certainty: 'certain',
  kind: 'error',
  weight: 90,
  concept: 'this-binding',
  progmiscon: 'ThisAssignable',
  say: 'inside this function, this is not the object any more, so this.{name} is not found',
  check: 'which kind of function keeps the this around it?',
  find: {
    by: 'tree',
    on: {
      FunctionExpression: (node) => {
        if (!isPassedOn(node)) return undefined;
        const members = membersAround(node);
        const use = [...withinThis(node.body)].find((one) => members.has(memberOfThis(one) ?? ''));
        return use && { at: use, facts: { name: memberOfThis(use) ?? '' } };
      },
    },
  },
  wrong: `class Cart {
  constructor() { this.total = 0; }
  addAll(prices) {
    prices.forEach(function (price) {
      this.total += price;
    });
    return this.total;
  }
}`,
  right: `class Cart {
  constructor() { this.total = 0; }
  addAll(prices) {
    prices.forEach((price) => {
      this.total += price;
    });
    return this.total;
  }
}`,
  lookalikes: [
    `class Cart { constructor() { this.total = 0; } addAll(prices) { prices.forEach(function (p) { this.total += p; }, this); } }`,
    `class Page { show() { $('li').each(function () { this.remove(); }); } }`,
  ],
  harm: {
    call: 'new Cart().addAll([1])',
    expected: '1',
    actual: `TypeError: Cannot read properties of undefined (reading 'total')`,
  },
});

/** `setTimeout(this.tick)`, where tick uses `this` and nothing binds it. */
export const methodUnbound = definePattern({
  id: 'method-without-its-object',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'this-binding',
  say: 'this.{name} is passed on without its object, so this is lost when it runs',
  check: 'what would an arrow function around the call change?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const [given] = node.arguments;
        const name = given && memberOfThis(given);
        if (!given || !name || !isTaker(node) || hasObject(node)) return undefined;
        const body = classBodyAround(node);
        const method = body && methodNamed(body, name);
        if (
          !method ||
          !body ||
          isBound(body, name) ||
          !some(withinThis(method), (one) => memberOfThis(one) !== undefined)
        )
          return undefined;
        return { at: given, facts: { name } };
      },
    },
  },
  wrong: `class Counter {
  constructor() { this.count = 0; }
  add(n) { this.count += n; }
  addAll(list) {
    list.forEach(this.add);
    return this.count;
  }
}`,
  right: `class Counter {
  constructor() { this.count = 0; }
  add(n) { this.count += n; }
  addAll(list) {
    list.forEach((n) => this.add(n));
    return this.count;
  }
}`,
  lookalikes: [
    `class Counter { constructor() { this.count = 0; this.add = this.add.bind(this); } add(n) { this.count += n; } addAll(list) { list.forEach(this.add); } }`,
    `class Counter { constructor() { this.count = 0; } add = (n) => { this.count += n; }; addAll(list) { list.forEach(this.add); } }`,
  ],
  harm: {
    call: 'new Counter().addAll([1])',
    expected: '1',
    actual: `TypeError: Cannot read properties of undefined (reading 'count')`,
  },
});

/** A method's callback without an object to run on: forEach's second argument would be one. */
function isPassedOn(node: TSESTree.FunctionExpression): boolean {
  const call = node.parent;
  return call.type === 'CallExpression' && call.arguments[0] === node && isTaker(call) && !hasObject(call);
}

const isTaker = (call: TSESTree.CallExpression): boolean =>
  isMethodCall(call, TAKING) || (call.callee.type === 'Identifier' && TIMERS.has(call.callee.name));

const hasObject = (call: TSESTree.CallExpression): boolean =>
  call.arguments.slice(1).some(({ type }) => type !== 'Literal' && type !== 'FunctionExpression');

/** What runs with the same `this`: arrow functions belong to it. */
const withinThis = (root: TSESTree.Node) =>
  within(root, (node) => isFunction(node) && node.type !== 'ArrowFunctionExpression');

const memberOfThis = (node: TSESTree.Node): string | undefined =>
  node.type === 'MemberExpression' && node.object.type === 'ThisExpression' ? memberName(node) : undefined;

function classBodyAround(node: TSESTree.Node): TSESTree.ClassBody | undefined {
  for (const up of above(node)) if (up.type === 'ClassBody') return up;
  return undefined;
}

/** What the objects of the class around a node have: its methods, and what any of its methods sets. */
function membersAround(node: TSESTree.Node): ReadonlySet<string> {
  const body = classBodyAround(node);
  if (!body) return new Set();
  const methods = body.body.flatMap((member) =>
    'key' in member && member.key.type === 'Identifier' ? [member.key.name] : [],
  );
  const fields = body.body.flatMap((member) =>
    member.type === 'MethodDefinition' && member.kind === 'constructor' && member.value.body
      ? [...running(member.value.body)].flatMap((one) =>
          one.type === 'AssignmentExpression' ? [memberOfThis(one.left) ?? []].flat() : [],
        )
      : [],
  );
  return new Set([...methods, ...fields]);
}

function methodNamed(body: TSESTree.ClassBody, name: string): TSESTree.Node | undefined {
  const member = body.body.find(
    (one) => one.type === 'MethodDefinition' && !one.static && one.key.type === 'Identifier' && one.key.name === name,
  );
  return member?.type === 'MethodDefinition' && member.kind === 'method' ? (member.value.body ?? undefined) : undefined;
}

/** `this.name = …` anywhere in the class makes another function of it. */
const isBound = (body: TSESTree.ClassBody, name: string): boolean =>
  some(within(body), (node) => node.type === 'AssignmentExpression' && memberOfThis(node.left) === name);
