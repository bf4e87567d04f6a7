import type { ConceptId } from '@learnflow/contracts/concepts';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { calledName, isComparison } from './nouns.ts';
import type { Term } from './term.ts';

type Node = TSESTree.Node;

const BY_TYPE: Readonly<Record<string, ConceptId>> = {
  LogicalExpression: 'logical-operators',
  ForStatement: 'for-loops',
  ForOfStatement: 'array-loops',
  ForInStatement: 'objects',
  WhileStatement: 'while-loops',
  DoWhileStatement: 'while-loops',
  IfStatement: 'conditionals-if',
  SwitchStatement: 'conditionals-switch',
  SwitchCase: 'conditionals-switch',
  ConditionalExpression: 'conditionals-ternary',
  ReturnStatement: 'return-values',
  ArrowFunctionExpression: 'arrow-functions',
  AwaitExpression: 'async-await',
  ThisExpression: 'this-binding',
  Super: 'inheritance',
  ClassDeclaration: 'classes',
  MethodDefinition: 'classes',
  PropertyDefinition: 'classes',
  TemplateLiteral: 'template-strings',
  TemplateElement: 'template-strings',
  UpdateExpression: 'increment-decrement',
  AssignmentExpression: 'variables',
  VariableDeclaration: 'variables',
  VariableDeclarator: 'variables',
  SpreadElement: 'rest-spread',
  RestElement: 'rest-spread',
  ArrayPattern: 'array-destructuring',
  ObjectPattern: 'object-destructuring',
  AssignmentPattern: 'parameters-defaults',
  ObjectExpression: 'objects',
  Property: 'objects',
  ArrayExpression: 'arrays',
  ChainExpression: 'optional-chaining-nullish',
  ThrowStatement: 'errors-exceptions',
  TryStatement: 'errors-exceptions',
  CatchClause: 'errors-exceptions',
  ImportDeclaration: 'modules',
  ImportSpecifier: 'modules',
  ExportNamedDeclaration: 'modules',
  ExportDefaultDeclaration: 'modules',
  FunctionDeclaration: 'functions-call-define',
  FunctionExpression: 'functions-call-define',
  TSInterfaceDeclaration: 'ts-interfaces-aliases',
  TSTypeAliasDeclaration: 'ts-interfaces-aliases',
  TSPropertySignature: 'ts-interfaces-aliases',
  TSUnionType: 'ts-unions-narrowing',
  TSTypeParameter: 'ts-generics',
  TSTypeParameterDeclaration: 'ts-generics',
  TSNullKeyword: 'ts-strict-null',
  TSUndefinedKeyword: 'ts-strict-null',
  TSNonNullExpression: 'ts-strict-null',
};

const BY_NAME: ReadonlyMap<string, ConceptId> = new Map(
  (
    [
      ['array-transformations', ['map', 'filter', 'reduce', 'flatMap', 'flat']],
      ['array-analysis', ['find', 'findIndex', 'findLast', 'some', 'every', 'includes', 'indexOf', 'lastIndexOf']],
      ['array-mutation-methods', ['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill']],
      [
        'strings',
        ['slice', 'trim', 'trimStart', 'trimEnd', 'toUpperCase', 'toLowerCase', 'split', 'padStart', 'padEnd'],
      ],
      ['numbers', ['floor', 'ceil', 'round', 'abs', 'max', 'min', 'trunc', 'toFixed', 'isInteger']],
      ['type-conversion', ['Number', 'String', 'Boolean', 'parseInt', 'parseFloat', 'toString']],
      ['sets-maps', ['Set', 'Map', 'has', 'add', 'get', 'set', 'delete']],
      ['dates', ['Date', 'getTime', 'getUTCHours', 'setUTCHours', 'getUTCDate', 'setUTCDate', 'getUTCDay']],
      ['json', ['stringify', 'parse']],
      ['promises', ['then', 'catch', 'finally', 'resolve', 'reject', 'all', 'race', 'Promise']],
      ['event-loop-timers', ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval']],
      ['regular-expressions', ['test', 'match', 'replace', 'replaceAll', 'exec']],
    ] as const
  ).flatMap(([concept, names]) => names.map((name) => [name, concept] as const)),
);

function conceptOf(node: Node): ConceptId | undefined {
  if (isComparison(node)) return 'comparison-equality';
  if (node.type === 'BinaryExpression') return isJoin(node) ? 'strings' : 'operators-arithmetic';
  if (node.type === 'UnaryExpression') return node.operator === '!' ? 'booleans' : 'operators-arithmetic';
  if (node.type === 'MemberExpression') return isPlace(node) ? 'arrays' : 'objects';
  if (node.type === 'Literal') return conceptOfLiteral(node);
  if (node.type === 'Identifier')
    return BY_NAME.get(node.name) ?? (node.name === 'undefined' ? 'null-undefined' : undefined);
  const called = calledName(node);
  if (called !== undefined) return BY_NAME.get(called) ?? 'functions-call-define';
  return BY_TYPE[node.type] ?? (node.type.startsWith('TS') ? 'ts-annotations' : undefined);
}

/** What stands beside a text is not added but joined. */
const isJoin = ({ operator, left, right }: TSESTree.BinaryExpression): boolean =>
  operator === '+' && [left, right].some((side) => side.type === 'Literal' && typeof side.value === 'string');

/** `list[0]` and `list[i - 1]`, not `table[name]`. */
const isPlace = ({ computed, property }: TSESTree.MemberExpression): boolean =>
  computed &&
  (property.type === 'BinaryExpression' || (property.type === 'Literal' && typeof property.value === 'number'));

function conceptOfLiteral(node: TSESTree.Literal): ConceptId {
  if ('regex' in node) return 'regular-expressions';
  if (node.value === null) return 'null-undefined';
  if (typeof node.value === 'string') return 'strings';
  return typeof node.value === 'boolean' ? 'booleans' : 'numbers';
}

/** What a term and the statement it stands in are about, the nearest first. What happens around that statement is another matter. */
export function conceptsAround(...terms: readonly (Term | undefined)[]): readonly ConceptId[] {
  const found = new Set<ConceptId>();
  for (const term of terms)
    for (const { node } of upwards(term)) {
      const concept = conceptOf(node);
      if (concept) found.add(concept);
    }
  return [...found];
}

function* upwards(term: Term | undefined): Generator<Term> {
  for (let at = term; at && !BLOCKS.has(at.node.type); at = at.up) yield at;
}

const BLOCKS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'ClassBody']);
