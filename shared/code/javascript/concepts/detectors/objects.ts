import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed, memberName } from '../../patterns/ast.ts';
import { isCallLike, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const objects = {
  objects: {
    shows: 'writes an object, reads or sets a property of one, or asks `Object` for its keys, values or entries',
    but: '`length`, methods of texts and arrays, `this`, instances, errors, what belongs to the language or a module, blocks in braces',
    on: {
      ObjectExpression: always,
      MemberExpression: isProperty,
      CallExpression: ({ callee }, known) => /^Object\./.test(staticName(callee, known)),
    },
  },
  'null-undefined': {
    shows: 'writes `null` or `undefined` as a value or compares with it, or reads a variable that never gets a value',
    but: "`0`, `''` and `false`, a condition that is a value alone, `?.` and `??`, places that an interface fills with `null`, types",
    on: {
      Literal: (node) => node.value === null && !('regex' in node) && !('bigint' in node) && isMeant(node),
      Identifier: (node, { shapes }) => node.name === 'undefined' && shapes.isOfLanguage(node) && isMeant(node),
      UnaryExpression: ({ operator }) => operator === 'void',
      BinaryExpression: ({ left, right }) => isUndefinedType(left, right) || isUndefinedType(right, left),
    },
    whole: neverSet,
  },
  'optional-chaining-nullish': {
    shows: 'goes on only where there is something: `?.`, `??`, `??=`',
    but: '`||`, `&&`, `? :`, an optional `?:` of TypeScript',
    on: {
      ChainExpression: always,
      LogicalExpression: ({ operator }) => operator === '??',
      AssignmentExpression: ({ operator }) => operator === '??=',
    },
  },
  'array-destructuring': {
    shows:
      'takes an array apart with brackets on the left: `const [first] = list`, `[a, b] = [b, a]`, in parameters and loops too',
    but: 'an array that is written, an index, braces on the left',
    on: { ArrayPattern: ({ elements }) => elements.length > 0 },
  },
  'object-destructuring': {
    shows: 'takes an object apart with braces on the left: `const { name } = user`, in parameters and loops too',
    but: 'an object that is written, in short form too; the braces of an `import`; brackets on the left',
    on: { ObjectPattern: always },
  },
  'rest-spread': {
    shows: 'gathers with `...rest` or spreads with `...values`',
    but: 'dots in a text, `arguments`, `concat`, `Object.assign`, a rest in a type',
    on: { RestElement: ({ parent }) => !/^TS/.test(parent.type), SpreadElement: always, JSXSpreadAttribute: always },
  },
} as const satisfies Detectors;

/** Kinds whose properties belong to another concept. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set([
  ...[
    'string',
    'number',
    'boolean',
    'array',
    'function',
    'class',
    'instance',
    'set',
    'map',
    'date',
    'regexp',
    'promise',
  ],
  ...['error', 'iterator', 'module', 'host'],
]);
const EVERYWHERE: ReadonlySet<string> = new Set(['length', 'size', 'message', 'stack', 'prototype', 'constructor']);

/** `user.name`, called or not called where the object is written out, and `user['name']`. */
function isProperty(node: TSESTree.MemberExpression, { shapes }: Known): boolean {
  const { object } = node;
  if (object.type === 'ThisExpression' || object.type === 'Super' || shapes.isOfLanguage(object)) return false;
  const shape = shapes.of(object);
  if (shape) return !OF_THEIR_OWN.has(shape.kind);
  if (isCallLike(node.parent) && node.parent.callee === node) return false;
  const name = memberName(node);
  if (name !== undefined) return !EVERYWHERE.has(name) && !startsAtOther(object, shapes);
  return node.computed && shapes.is(node.property, 'string');
}

/** More names in one path than anybody writes. */
const LONGEST = 32;

/** `process.env.NAME`, `this.items.first`. */
function startsAtOther(node: Node, shapes: Known['shapes']): boolean {
  let start = node;
  for (let step = 0; start.type === 'MemberExpression' && step < LONGEST; step++) start = start.object;
  return start.type === 'ThisExpression' || shapes.isOfLanguage(start) || shapes.is(start, 'host');
}

/** Where an interface asks for null, nothing is said with it. */
function isMeant(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'TSLiteralType') return false;
  if (parent?.type !== 'CallExpression' || parent.callee === node) return true;
  const name = memberName(parent.callee) ?? '';
  return !FILLED.has(name);
}

const FILLED: ReadonlySet<string> = new Set(['stringify', 'parse', 'create', 'call', 'apply', 'bind']);

const isUndefinedType = (one: Node, other: Node): boolean =>
  one.type === 'Literal' &&
  one.value === 'undefined' &&
  other.type === 'UnaryExpression' &&
  other.operator === 'typeof';

function* neverSet({ nodes, look }: Known): Generator<Node> {
  for (const node of nodes.of('VariableDeclarator')) {
    if (node.init || node.parent.declare || node.id.type !== 'Identifier' || /^For/.test(node.parent.parent.type))
      continue;
    const [variable] = look.declaredBy(node);
    const used = variable?.references ?? [];
    if (used.length > 0 && used.every((one) => one.isReadOnly() && !isNamed(one.identifier, 'undefined'))) yield node;
  }
}
