import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isLoop, memberName, numberOf, some, within } from '../patterns/ast.ts';
import type { Edit } from './align.ts';
import type { Cause } from './causes.ts';
import { calledName, isComparison } from './nouns.ts';
import type { Term } from './term.ts';

type Node = TSESTree.Node;

/** What kind of slip an edit mends. */
export function causeOf(edit: Edit): Cause {
  switch (edit.kind) {
    case 'change':
      return changed(edit.from, edit.to);
    case 'wrap':
      return around(edit.to.node, edit.from);
    case 'unwrap':
      return tooMuch(edit.from.node, edit.to);
    case 'order':
      return ORDERS[edit.from.node.type] ?? 'order';
    case 'add':
      return partCause(edit.to, 'missing-step');
    case 'remove':
      return partCause(edit.from, 'extra-step');
    case 'replace':
      return replaced(edit.from, edit.to);
  }
}

const ORDERS: Readonly<Record<string, Cause>> = {
  CallExpression: 'argument-order',
  NewExpression: 'argument-order',
  BlockStatement: 'order-of-steps',
  Program: 'order-of-steps',
  BinaryExpression: 'operand-order',
  ObjectExpression: 'spread-order',
  ConditionalExpression: 'branches',
  ArrayPattern: 'destructuring',
};

/** What stands around something and should not. */
function tooMuch(outer: Node, inner: Term): Cause {
  if (inner.node.type === 'ThisExpression') return 'property';
  const cause = around(outer, inner);
  return cause === 'missing-operand' ? 'extra-operand' : cause;
}

function changed(from: Term, to: Term): Cause {
  const [a, b] = [from.node, to.node];
  if (a.type !== b.type) return turned(a, b);
  if (isComparison(a) && isComparison(b)) return comparison(operatorOf(a), operatorOf(b));
  if (a.type === 'Literal' && b.type === 'Literal') return literal(a, b, from);
  if (a.type === 'Identifier') return nameChanged(from, to);
  if (a.type === 'LogicalExpression') return [operatorOf(a), operatorOf(b)].includes('??') ? 'nullish' : 'and-or';
  if (a.type === 'AssignmentExpression' || a.type === 'UpdateExpression') return 'accumulate';
  if (a.type === 'MemberExpression' && b.type === 'MemberExpression')
    return a.optional === b.optional ? 'property-access' : 'optional';
  if (isFunction(a) && isFunction(b)) return a.async === b.async ? 'structure' : 'await';
  if (a.type.startsWith('TS')) return 'type';
  return CHANGES[a.type] ?? 'expression';
}

const CHANGES: Readonly<Record<string, Cause>> = {
  BinaryExpression: 'arithmetic',
  UnaryExpression: 'negation',
  VariableDeclaration: 'keyword',
  TemplateElement: 'template',
  ArrayPattern: 'destructuring',
  MethodDefinition: 'structure',
  CallExpression: 'optional',
};

const operatorOf = (node: Node): string => ('operator' in node ? node.operator : '');

const STRICT = ['<', '>'];

function comparison(from: string, to: string): Cause {
  if (from.startsWith(to) || to.startsWith(from))
    return STRICT.some((sign) => from.startsWith(sign)) ? 'boundary' : 'loose';
  if (/^[<>]/.test(from) && /^[<>]/.test(to)) return 'direction';
  return /^[=!]/.test(from) && /^[=!]/.test(to) ? 'equality' : 'comparison';
}

function turned(a: Node, b: Node): Cause {
  if (b.type === 'ThrowStatement' || a.type === 'ThrowStatement') return 'throw';
  if (b.type === 'ReturnStatement') return 'missing-return';
  if (a.type === 'ReturnStatement') return 'early-exit';
  if (isFunction(a) && isFunction(b))
    return some(within(b), ({ type }) => type === 'ThisExpression') ? 'this' : 'structure';
  if (isLoop(a) || isLoop(b)) return 'loop-kind';
  if (a.type.startsWith('Export')) return 'export';
  return a.type === 'CallExpression' || b.type === 'NewExpression' ? 'new' : 'expression';
}

function literal(a: TSESTree.Literal, b: TSESTree.Literal, at: Term): Cause {
  if ('regex' in a || 'regex' in b) return 'regular-expression';
  if (typeof a.value !== typeof b.value) return 'value-type';
  if (typeof a.value === 'string') return at.slot === 'source' ? 'import' : 'text';
  if (typeof a.value !== 'number') return 'value';
  const up = at.up?.node;
  if (up?.type === 'VariableDeclarator') return 'start-value';
  return up?.type === 'MemberExpression' && at.slot === 'property' ? 'index' : 'value';
}

function nameChanged(from: Term, to: Term): Cause {
  const [up, other] = [from.up?.node, to.up?.node];
  if (up?.type === 'MemberExpression' && from.slot === 'property' && !up.computed)
    return from.up?.slot === 'callee' ? called(memberName(other ?? up), up) : 'property';
  if (from.slot === 'callee') return 'call';
  if (up?.type === 'Property' && from.slot === 'key') return 'property-name';
  if (from.slot === 'arguments') return 'argument';
  return up?.type.startsWith('Import') ? 'import' : 'name';
}

const isMath = (node: Node | undefined): boolean =>
  node?.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'Math';

const CONVERSIONS: ReadonlySet<string> = new Set([
  'Number',
  'String',
  'Boolean',
  'parseInt',
  'toFixed',
  'toString',
  'parse',
  'stringify',
]);
const OF_MATH: Readonly<Record<string, Cause>> = { max: 'limits', min: 'limits', abs: 'sign' };

function called(name: string | undefined, callee: Node | undefined): Cause {
  if (name === undefined) return 'call';
  if (isMath(callee)) return OF_MATH[name] ?? 'rounding';
  if (CONVERSIONS.has(name)) return 'conversion';
  return name === 'super' ? 'super' : 'method';
}

const AROUND: Readonly<Record<string, Cause>> = {
  AwaitExpression: 'await',
  ChainExpression: 'optional',
  ArrowFunctionExpression: 'call-or-pass',
  FunctionExpression: 'call-or-pass',
  NewExpression: 'new',
  SpreadElement: 'copy',
  AssignmentPattern: 'default-value',
  ReturnStatement: 'missing-return',
  TemplateLiteral: 'template',
  IfStatement: 'missing-guard',
  ConditionalExpression: 'missing-guard',
  TryStatement: 'errors',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'export',
  Property: 'destructuring',
  ObjectPattern: 'destructuring',
  RestElement: 'rest',
};

/** What stands around something, or should. */
function around(outer: Node, inner: Term): Cause {
  if (outer.type === 'CallExpression') return aroundCall(outer, inner);
  if (outer.type === 'LogicalExpression') return isReplacement(outer, inner) ? 'nullish' : 'condition-part';
  if (outer.type === 'UnaryExpression') return outer.operator === '!' ? 'negation' : 'arithmetic';
  if (outer.type === 'BinaryExpression')
    return isByOne(outer) && inner.up?.node.type !== 'Property'
      ? 'off-by-one'
      : isComparison(outer)
        ? 'comparison'
        : 'missing-operand';
  if (outer.type === 'MemberExpression')
    return outer.object.type === 'ThisExpression' ? 'this' : outer.computed ? 'index' : 'property';
  if (outer.type === 'ObjectExpression' || outer.type === 'ArrayExpression')
    return some(within(outer), ({ type }) => type === 'SpreadElement') ? 'copy' : 'structure';
  if (isLoop(outer)) return 'loop-kind';
  if (outer.type.startsWith('TS') || inner.node.type.startsWith('TS')) return 'type';
  return AROUND[outer.type] ?? 'structure';
}

/** `a || b` where no yes or no is asked for stands for a value that may be missing. */
const isReplacement = ({ operator, right }: TSESTree.LogicalExpression, { slot }: Term): boolean =>
  operator === '??' || (operator === '||' && slot !== 'test' && !isComparison(right));

function aroundCall(outer: TSESTree.CallExpression, inner: Term): Cause {
  const name = calledName(outer);
  const { callee } = outer;
  const [from, to] = inner.node.range;
  if (callee.range[0] === from && callee.range[1] === to) return 'call-or-pass';
  if (callee.type === 'MemberExpression' && callee.object.range[0] === from && callee.object.range[1] === to)
    return 'missing-call';
  return called(name, outer.callee);
}

const isByOne = ({ operator, right }: TSESTree.BinaryExpression): boolean =>
  (operator === '+' || operator === '-') && numberOf(right) === 1;

const PARTS: Readonly<Record<string, Cause>> = {
  ReturnStatement: 'missing-return',
  IfStatement: 'missing-case',
  SwitchCase: 'missing-case',
  BreakStatement: 'fallthrough',
  ThrowStatement: 'throw',
  SpreadElement: 'copy',
  Property: 'missing-property',
  ImportDeclaration: 'import',
  ImportSpecifier: 'import',
  ClassBody: 'structure',
};

/** A part that is missing, or too much. */
function partCause(term: Term, statement: Cause): Cause {
  const { node, slot, up } = term;
  if (node.type.startsWith('TS')) return 'type';
  if (node.type === 'VariableDeclaration' && statement === 'missing-step') return 'declaration';
  if (node.type === 'ReturnStatement' && statement === 'extra-step') return 'early-exit';
  if (node.type === 'ExpressionStatement' && calledName(node.expression) === undefined && statement === 'missing-step')
    return node.expression.type === 'AssignmentExpression' ? 'missing-update' : 'missing-step';
  if (
    node.type === 'ExpressionStatement' &&
    node.expression.type === 'CallExpression' &&
    node.expression.callee.type === 'Super'
  )
    return 'super';
  if (slot === 'arguments') return 'argument';
  if (slot === 'params') return 'parameter';
  if (slot === 'alternate') return 'missing-case';
  if (slot === 'typeAnnotation' || slot === 'returnType') return 'type';
  if (slot === 'quasis' || slot === 'expressions') return 'template';
  if (up?.node.type === 'ArrayPattern' || up?.node.type === 'ObjectPattern') return 'destructuring';
  return PARTS[node.type] ?? statement;
}

const REPLACED: Readonly<Record<string, Cause>> = {
  Super: 'super',
  ThisExpression: 'this',
  ObjectPattern: 'destructuring',
  ArrayPattern: 'destructuring',
  TemplateLiteral: 'template',
  ConditionalExpression: 'condition',
  LogicalExpression: 'condition',
  ArrowFunctionExpression: 'call-or-pass',
  ObjectExpression: 'structure',
  ArrayExpression: 'copy',
  ReturnStatement: 'missing-return',
  UpdateExpression: 'accumulate',
  AwaitExpression: 'await',
  MemberExpression: 'property',
};

function replaced(from: Term, to: Term): Cause {
  const [a, b] = [from.node, to.node];
  if (b.type.startsWith('TS') || a.type.startsWith('TS')) return 'type';
  if (isComparison(b) || isComparison(a)) return 'condition';
  if (isLoop(b) || isLoop(a)) return 'loop-kind';
  if (b.type === 'CallExpression' || b.type === 'NewExpression') return calledInstead(a, b);
  if (a.type === 'Super' || a.type === 'ThisExpression') return REPLACED[a.type] ?? 'this';
  if (b.type === 'Literal') return a.type === 'Literal' || a.type === 'TemplateLiteral' ? 'value-type' : 'value';
  if (b.type === 'BinaryExpression') return 'arithmetic';
  if (b.type === 'Identifier' && a.type === 'Literal') return 'fixed-value';
  if (b.type === 'Identifier') return from.slot === 'arguments' ? 'argument' : 'name';
  return REPLACED[b.type] ?? 'expression';
}

function calledInstead(a: Node, b: TSESTree.CallExpression | TSESTree.NewExpression): Cause {
  const cause = called(calledName(b), b.callee);
  return cause === 'method' && calledName(a) === undefined ? 'use-a-method' : cause;
}
