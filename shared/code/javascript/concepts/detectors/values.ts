import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall } from '../../patterns/ast.ts';
import { isHandedOver, languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import { TEXT_METHODS } from '../shapes/library.ts';
import type { Node } from '../tree.ts';

export const values = {
  'values-types': {
    shows: 'asks for the type of a value with `typeof`, or names or prints written values of two different types',
    but: 'written values of one type only; `typeof` in a TypeScript type; the start of a loop variable',
    on: { UnaryExpression: ({ operator }) => operator === 'typeof' },
    whole: ofTwoTypes,
  },
  variables: {
    shows: 'declares a variable: `let`, `const` or `var`, in a loop too',
    but: 'parameters, names of functions, fields of a class',
    on: { VariableDeclaration: ({ declare }) => !declare },
  },
  numbers: {
    shows: 'writes a number, or uses what the language has for numbers: `Math`, `Number`, `toFixed`',
    but: 'digits in a text, an index such as `list[0]`, a BigInt, a number as a TypeScript type',
    on: {
      Literal: (node) => typeof node.value === 'number' && isValue(node),
      MemberExpression: (node, known) => /^(?:Math|Number)\./.test(staticName(node, known)),
      CallExpression: (node) => isMethodCall(node, OF_NUMBERS),
    },
  },
  strings: {
    shows: 'writes a text as a value, or asks for what only texts have, such as `toUpperCase`',
    but: 'the name of a module or key, `"use strict"`, what `typeof` is compared with, a text as a TypeScript type',
    on: {
      Literal: (node) => typeof node.value === 'string' && isValue(node),
      TemplateLiteral: always,
      CallExpression: (node) => isMethodCall(node, TEXT_METHODS),
    },
  },
  booleans: {
    shows: 'writes `true` or `false`, calls `Boolean`, or keeps or returns the answer of a comparison',
    but: 'a comparison that only decides where to go on; the texts "true" and "false"',
    on: {
      Literal: (node) => typeof node.value === 'boolean' && node.parent.type !== 'TSLiteralType',
      CallExpression: (node, known) => languageCall(node, known) === 'Boolean',
      VariableDeclarator: ({ init }, known) => isAnswer(init, known),
      AssignmentExpression: ({ operator, right }, known) => operator === '=' && isAnswer(right, known),
      PropertyDefinition: ({ value }, known) => isAnswer(value, known),
      Property: ({ value }, known) => isAnswer(value, known),
      ReturnStatement: ({ argument }, known) => isAnswer(argument, known),
      ArrowFunctionExpression: (node, known) => !isHandedOver(node) && isAnswer(node.body, known),
    },
  },
  'template-strings': {
    shows: `puts a value into a text with backticks and \`\${…}\`, writes a text of several lines so, or tags one`,
    but: `backticks around a text that plain quotes would hold as well; \`\${…}\` in plain quotes`,
    on: {
      TemplateLiteral: ({ expressions, quasis, parent }) =>
        expressions.length > 0 || quasis.some(({ value }) => /[\n\r]/.test(value.raw)) || isTagged(parent),
    },
  },
} as const satisfies Detectors;

const OF_NUMBERS: ReadonlySet<string> = new Set(['toFixed', 'toPrecision']);

const isTagged = ({ type }: Node): boolean => type === 'TaggedTemplateExpression';

/** Where a piece of text or a number is part of the language around it and no value of the program. */
const NO_VALUE: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ImportAttribute',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TSLiteralType',
  'TSExternalModuleReference',
  'TSEnumMember',
  'TSModuleDeclaration',
  'JSXAttribute',
]);

const KEYED: ReadonlySet<string> = new Set(['Property', 'PropertyDefinition', 'MethodDefinition']);

function isValue(node: TSESTree.Literal): boolean {
  const { parent } = node;
  if (NO_VALUE.has(parent.type)) return false;
  if (KEYED.has(parent.type)) return !('key' in parent && parent.key === node);
  if (parent.type === 'ExpressionStatement') return parent.directive === undefined;
  if (parent.type === 'MemberExpression') return parent.property !== node;
  if (parent.type === 'CallExpression')
    return !(parent.callee.type === 'Identifier' && parent.callee.name === 'require');
  return !(parent.type === 'BinaryExpression' && [parent.left, parent.right].some(isTypeof));
}

const isTypeof = (node: Node): boolean => node.type === 'UnaryExpression' && node.operator === 'typeof';

const ANSWERING: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'LogicalExpression',
  'UnaryExpression',
  'CallExpression',
]);

const isAnswer = (node: Node | null | undefined, { shapes }: Known): boolean =>
  node !== null && node !== undefined && ANSWERING.has(node.type) && shapes.is(node, 'boolean');

/** Values with a name, or printed, as they are written. */
function ofTwoTypes({ nodes }: Known): Iterable<Node> {
  const named = nodes.of('VariableDeclarator').flatMap((node) => (isLoopStart(node) ? [] : [node.init]));
  const set = nodes.of('AssignmentExpression').flatMap(({ operator, right }) => (operator === '=' ? [right] : []));
  const printed = nodes
    .of('CallExpression')
    .flatMap(({ callee, arguments: given }) => (isConsole(callee) ? given : []));
  const written = [...named, ...set, ...printed].filter((node) => node !== null && typeOf(node) !== undefined);
  const found = written as readonly Node[];
  return new Set(found.map(typeOf)).size > 1 ? found : [];
}

const isLoopStart = ({ parent }: TSESTree.VariableDeclarator): boolean =>
  parent.parent.type === 'ForStatement' && parent.parent.init === parent;

const isConsole = (callee: Node): boolean =>
  callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'console';

function typeOf(node: Node): string | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') return typeOf(node.argument);
  if (node.type === 'TemplateLiteral') return 'string';
  if (node.type === 'Identifier') return node.name === 'undefined' ? 'undefined' : undefined;
  if (node.type !== 'Literal' || 'regex' in node) return undefined;
  return node.value === null && !('bigint' in node) ? 'null' : typeof node.value;
}
