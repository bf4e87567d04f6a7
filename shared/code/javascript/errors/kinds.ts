import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Place } from '../../lines.ts';
import type { Look } from './message.ts';
import { bare, keyName, memberName, type Node, type Places } from './places.ts';
import type { Captures } from './template.ts';
import { nameOf } from './trace/returns.ts';

/** The nodes that can give the messages of one look. */
export interface Kind {
  fits(node: Node, captures: Captures, places: Places): boolean;
  /** Whether the node fits by its own words, not only because it does not say. */
  strict?(node: Node, captures: Captures): boolean;
  /** The same where no place narrows it down. */
  alone?(node: Node, captures: Captures, places: Places): boolean;
  /** Where V8 points when such a node fails, as measured; other engines point near it. */
  anchor(node: Node, places: Places): Place;
}

const start: Kind['anchor'] = (node, places) => places.start(node);

/** V8 sees that a member is missing after the dot, or at the bracket. */
const atMember: Kind['anchor'] = (node, places) => {
  if (node.type === 'ObjectPattern') return places.start(node.properties[0] ?? node);
  if (node.type !== 'MemberExpression') return places.start(node);
  return node.computed ? places.after(node.object) : places.start(node.property);
};

/** … that a name has no brackets behind it which make sense, at the name or, without one, at the bracket. */
const atCallee: Kind['anchor'] = (node, places) => {
  if (!isCall(node)) return places.start(node);
  const callee = calleeOf(node);
  if (callee.type === 'MemberExpression') return atMember(callee, places);
  return callee.type === 'Identifier' ? places.start(callee) : places.after(callee, '(');
};

const atSign: Kind['anchor'] = (node, places) => {
  if (isCall(node)) return atCallee(node, places);
  if (node.type === 'BinaryExpression') return places.after(node.left);
  const parent = places.parent(node);
  return parent?.type === 'UnaryExpression' && parent.operator === 'delete' ? places.start(parent) : places.after(node);
};

const isCallOrNew = (node: Node): boolean => isCall(node) || node.type === 'NewExpression';

const OPERATORS = new Set<string>(['CallExpression', 'BinaryExpression', 'TemplateLiteral', 'UnaryExpression']);

export const KINDS: Readonly<Record<Look, Kind>> = {
  read: {
    fits: (node, captures) =>
      node.type === 'MemberExpression' ? named(node, captures) : isNestedPattern(node) && takes(node, captures.name),
    strict: (node, { name }) => node.type !== 'MemberExpression' || name === undefined || memberName(node) === name,
    anchor: atMember,
  },
  write: {
    fits: (node, captures, places) =>
      node.type === 'MemberExpression' && named(node, captures) && isTarget(node, places),
    anchor: atSign,
  },
  call: { fits: (node, captures, places) => isCall(node) && saysCallee(node, captures, places), anchor: atCallee },
  callback: {
    fits: (node, { called }) =>
      node.type === 'CallExpression' && (called === undefined || lastName(node.callee) === called),
    anchor: atCallee,
  },
  construct: { fits: (node, { said }) => node.type === 'NewExpression' && saysName(node.callee, said), anchor: start },
  'class-call': { fits: (node, { said }) => isCall(node) && saysName(calleeOf(node), said), anchor: atCallee },
  iterate: {
    fits: (node, { said }, places) =>
      iterated(node, places) !== undefined && (said !== '.for' || node.type === 'ArrayPattern'),
    anchor: (node, places) => places.start(iterated(node, places) ?? node),
  },
  unpack: {
    fits: (node, { name }) => isNestedPattern(node) && takes(node, name),
    anchor: atMember,
  },
  undeclared: { fits: (node, { name }) => node.type === 'Identifier' && node.name === name, anchor: start },
  early: {
    fits: (node, { name }, places) =>
      node.type === 'Identifier' &&
      !places.isDeclared(node) &&
      (name === undefined ? places.variable(node) !== undefined : node.name === name),
    anchor: start,
  },
  constant: { fits: isConstantChange, anchor: atSign },
  readonly: { fits: isChange, anchor: atSign },
  argument: { fits: isOfBuiltIn, anchor: atCallee },
  operator: { fits: ({ type }) => OPERATORS.has(type), anchor: atSign },
  this: { fits: ({ type }) => type === 'ThisExpression' || type === 'Super', anchor: start },
  'parent-class': {
    fits: (node) => (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') && node.superClass !== null,
    anchor: (node, places) => places.start(('superClass' in node && node.superClass) || node),
  },
  recursion: {
    fits: (node, _, places) => isCallOrNew(node) || isOwnAccess(node, places),
    alone: (node, _, places) => isOwnCall(node, places) || isOwnAccess(node, places),
    anchor: (node, places) =>
      isCallOrNew(node)
        ? atCallee(node, places)
        : isTarget(node, places)
          ? atSign(node, places)
          : atMember(node, places),
  },
  thrown: {
    fits: ({ type }) => type === 'ThrowStatement',
    anchor: (node, places) => places.start((node.type === 'ThrowStatement' && node.argument) || node),
  },
};

/** The message may name the property, what stands before it, or the whole expression. */
function named(node: TSESTree.MemberExpression, { name, said, evaluated }: Captures): boolean {
  const own = memberName(node);
  if (name !== undefined) return own === undefined || own === name;
  if (evaluated !== undefined) return own === undefined || evaluated.replace(/\(.*$/, '').endsWith(own);
  return saysName(node.object, said);
}

const saysName = (node: Node, said: string | undefined): boolean => {
  const name = lastName(node);
  return said === undefined || name === undefined || /intermediate|\.\.\./.test(said) || lastWord(said) === name;
};

const lastWord = (said: string): string => /([\w$#]+)[^\w$#]*$/.exec(said.replace(/\(.*\)/, ''))?.[1] ?? said;

/** The name that an expression ends with: `b` of `a.b`, `f` of `f()`. */
export function lastName(node: Node): string | undefined {
  const inner = bare(node);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return memberName(inner);
  if (inner.type === 'CallExpression') return lastName(inner.callee);
  return inner.type === 'ThisExpression' ? 'this' : undefined;
}

const isNestedPattern = (node: Node): node is TSESTree.ObjectPattern => node.type === 'ObjectPattern';

const takes = ({ properties }: TSESTree.ObjectPattern, name: string | undefined): boolean =>
  name === undefined || properties.some((property) => keyName(property) === name);

/** Whether something is put into a member, rather than read from it. */
function isTarget(node: Node, places: Places): boolean {
  const parent = places.parent(node);
  if (parent?.type === 'AssignmentExpression' || parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement')
    return parent.left === node;
  return parent?.type === 'UpdateExpression' || parent?.type === 'ArrayPattern' || parent?.type === 'AssignmentPattern';
}

export type Call = TSESTree.CallExpression | TSESTree.TaggedTemplateExpression;

export const isCall = (node: Node): node is Call =>
  node.type === 'CallExpression' || node.type === 'TaggedTemplateExpression';

export const calleeOf = (node: Call): Node => bare(node.type === 'CallExpression' ? node.callee : node.tag);

function saysCallee(node: Call, { said }: Captures, places: Places): boolean {
  return said === undefined || places.said(calleeOf(node)) === said || saysName(calleeOf(node), said);
}

/** What is walked through: by for…of, by a spread, by [a, b] =, by new Map and its like. */
export function iterated(node: Node, places: Places): Node | undefined {
  if (node.type === 'ArrayPattern') return takesFromValue(node, places) ? undefined : node;
  if (node.type === 'ForOfStatement') return node.right;
  if (node.type === 'SpreadElement') return node.argument;
  if (node.type === 'VariableDeclarator' && node.id.type === 'ArrayPattern') return node.init ?? undefined;
  if (node.type === 'AssignmentExpression' && node.left.type === 'ArrayPattern') return node.right;
  if (node.type === 'YieldExpression' && node.delegate) return node.argument ?? undefined;
  if (node.type === 'NewExpression' && /^(?:Weak)?(?:Map|Set)$/.test(lastName(node.callee) ?? ''))
    return node.arguments[0];
  if (
    node.type === 'CallExpression' &&
    /^(?:Promise|Object|Array)$/.test(lastName(receiver(node) ?? node.callee) ?? '')
  )
    return node.arguments[0];
  return undefined;
}

/** The value stands beside it, and that is then what is looked at. */
const takesFromValue = (node: Node, places: Places): boolean => {
  const parent = places.parent(node);
  return (parent?.type === 'VariableDeclarator' && parent.init !== null) || parent?.type === 'AssignmentExpression';
};

export const receiver = (node: Node): Node | undefined => {
  const callee = isCall(node) ? calleeOf(node) : node;
  return callee.type === 'MemberExpression' ? bare(callee.object) : undefined;
};

function isConstantChange(node: Node, { name }: Captures, places: Places): boolean {
  if (node.type !== 'Identifier' || (name !== undefined && node.name !== name) || places.isDeclared(node)) return false;
  const variable = places.variable(node);
  const isWritten = variable?.references.some((reference) => reference.identifier === node && reference.isWrite());
  return isWritten === true && isConstant(variable?.defs[0]);
}

const isConstant = (def: { readonly type: string; readonly parent?: unknown } | undefined): boolean =>
  typeof def?.parent !== 'object' || def.parent === null || !('kind' in def.parent) || def.parent.kind === 'const';

/** What is called is not of this program. */
function isOfBuiltIn(node: Node, _: Captures, places: Places): boolean {
  return isCallOrNew(node) && 'callee' in node && places.variable(bare(node.callee)) === undefined;
}

/** A function's call of itself. */
function isOwnCall(node: Node, places: Places): boolean {
  const fn = places.functionAround(node);
  return isCall(node) && fn !== undefined && lastName(calleeOf(node)) === nameOf(fn, places);
}

/** `this.x` in the getter or setter of x. */
function isOwnAccess(node: Node, places: Places): boolean {
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return false;
  const fn = places.functionAround(node);
  const owner = fn && places.parent(fn);
  return (
    owner !== undefined &&
    'kind' in owner &&
    (owner.kind === 'get' || owner.kind === 'set') &&
    keyName(owner) === memberName(node)
  );
}

const CHANGING = /^(?:push|unshift|pop|shift|splice|sort|reverse|fill|copyWithin|assign|defineProperty)$/;

function isChange(node: Node, { name }: Captures, places: Places): boolean {
  if (node.type === 'CallExpression') return CHANGING.test(lastName(node.callee) ?? '');
  if (node.type !== 'MemberExpression') return false;
  const own = memberName(node);
  if (name !== undefined && own !== undefined && own !== name) return false;
  const parent = places.parent(node);
  return isTarget(node, places) || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}
