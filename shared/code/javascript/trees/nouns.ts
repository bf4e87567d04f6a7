import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, memberName } from '../patterns/ast.ts';

type Node = TSESTree.Node;

const COMPARES: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=']);
const CALLS: Readonly<Record<string, string>> = { CallExpression: 'call', NewExpression: 'call with new' };

export const isComparison = (node: Node): boolean => node.type === 'BinaryExpression' && COMPARES.has(node.operator);

/** What a learner calls a node of this type, without an article. */
const NOUNS: Readonly<Record<string, string>> = {
  ...CALLS,
  BinaryExpression: 'calculation',
  LogicalExpression: 'logical expression',
  UnaryExpression: 'operator',
  UpdateExpression: 'step',
  AssignmentExpression: 'assignment',
  ConditionalExpression: 'choice with ? and :',
  MemberExpression: 'access',
  ChainExpression: 'access',
  TemplateLiteral: 'template string',
  TemplateElement: 'text of the template',
  ArrayExpression: 'array',
  ArrayPattern: 'array pattern',
  ObjectExpression: 'object',
  ObjectPattern: 'object pattern',
  Property: 'property',
  SpreadElement: 'spread',
  RestElement: 'rest parameter',
  AssignmentPattern: 'default value',
  AwaitExpression: 'await',
  ThisExpression: 'this',
  Super: 'super',
  ReturnStatement: 'return statement',
  ThrowStatement: 'throw statement',
  ExpressionStatement: 'statement',
  VariableDeclaration: 'declaration',
  VariableDeclarator: 'declaration',
  IfStatement: 'if',
  ForStatement: 'for loop',
  ForOfStatement: 'for...of loop',
  ForInStatement: 'for...in loop',
  WhileStatement: 'while loop',
  DoWhileStatement: 'do loop',
  SwitchStatement: 'switch',
  SwitchCase: 'case of the switch',
  BreakStatement: 'break',
  ContinueStatement: 'continue',
  TryStatement: 'try',
  CatchClause: 'catch',
  BlockStatement: 'block',
  FunctionDeclaration: 'function',
  FunctionExpression: 'function',
  ArrowFunctionExpression: 'arrow function',
  ClassDeclaration: 'class',
  ClassBody: 'class',
  MethodDefinition: 'method',
  PropertyDefinition: 'field',
  ImportDeclaration: 'import',
  ImportSpecifier: 'imported name',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'default export',
  Program: 'program',
};

export function nounOf(node: Node): string {
  if (isComparison(node)) return 'comparison';
  if (node.type === 'Identifier') return node.typeAnnotation ? 'typed name' : 'name';
  if (node.type === 'UnaryExpression') return `${node.operator} operator`;
  if (node.type === 'Literal') return literalNoun(node);
  if (node.type.startsWith('TS')) return 'type';
  return NOUNS[node.type] ?? 'expression';
}

function literalNoun(node: TSESTree.Literal): string {
  if ('regex' in node) return 'regular expression';
  if (typeof node.value === 'string') return 'text';
  if (typeof node.value === 'number') return 'number';
  return 'value';
}

/** With its article. */
export function aNoun(node: Node): string {
  const noun = nounOf(node);
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

const SHOWN = 28;

/** A piece of the learner's own code in a sentence: one line, shortened, in backticks. */
export function shownCode(text: string, node: Pick<Node, 'range'>): string {
  const line = text
    .slice(...node.range)
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
  return short.includes('`') ? short.replaceAll('`', "'") : `\`${short}\``;
}

/** The name of a function, a class or a method; undefined for one without. */
export function nameOf(node: Node): string | undefined {
  if ((isFunction(node) || node.type === 'ClassDeclaration') && node.id) return node.id.name;
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if ((parent?.type === 'MethodDefinition' || parent?.type === 'Property') && parent.key.type === 'Identifier')
    return parent.key.name;
  return undefined;
}

/** The name that a call calls: `max` of `Math.max(…)`. */
export function calledName(node: Node): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const { callee } = node;
  return callee.type === 'Identifier' ? callee.name : memberName(callee);
}
