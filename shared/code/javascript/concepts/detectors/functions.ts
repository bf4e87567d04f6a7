import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, memberName } from '../../patterns/ast.ts';
import { isCallLike, isHandedOver, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import { methodMeant } from '../methods.ts';
import type { Node } from '../tree.ts';

export const functions = {
  'functions-call-define': {
    shows:
      'defines a function of its own, by declaration or as the value of a variable, or calls one at once or by that name',
    but: 'calls of functions that the program does not define; methods; functions that are only handed to another',
    on: {
      FunctionDeclaration: always,
      VariableDeclarator: ({ init }) => init !== null && isFunction(init),
      AssignmentExpression: ({ left, right }) => left.type === 'Identifier' && isFunction(right),
      ExportDefaultDeclaration: ({ declaration }) => isFunction(declaration),
      CallExpression: ({ callee }, { look }) => isFunction(callee) || look.functionNamed(callee) !== undefined,
    },
  },
  'parameters-defaults': {
    shows: 'defines a function or method that takes a parameter, or gives a parameter a default',
    but: 'what a callback is handed by its caller, setters, defaults while taking an object apart, `arguments`',
    on: {
      FunctionDeclaration: (node) => takes(node),
      FunctionExpression: (node) => takes(node),
      ArrowFunctionExpression: (node) => takes(node),
    },
  },
  'return-values': {
    shows: 'returns a value, with `return` or as the bare expression of an arrow function that has a name',
    but: '`return` alone, printing in place of returning, the bare expression of a callback',
    on: {
      ReturnStatement: ({ argument }, known) => argument !== null && !isPrinting(argument, known),
      ArrowFunctionExpression: (node, known) =>
        node.body.type !== 'BlockStatement' && !isHandedOver(node) && !isPrinting(node.body, known),
    },
  },
  callbacks: {
    shows:
      'hands a function to another function, takes one as a parameter and calls it, or stores one where somebody will call it, such as `button.onclick`',
    but: 'calling a function and handing over its result, functions that only have a name, methods',
    on: {
      ArrowFunctionExpression: (node) => isHandedOver(node) || isStored(node),
      FunctionExpression: (node) => isHandedOver(node) || isStored(node),
      CallExpression: (node, known) => hasNamedFunction(node, known) || isCalledParameter(node, known),
      NewExpression: (node, known) => hasNamedFunction(node, known),
    },
  },
  'arrow-functions': {
    shows: 'writes a function with `=>`',
    but: 'functions with the word `function`, methods, `>=`, the `=>` of a function type',
    on: { ArrowFunctionExpression: always },
  },
} as const satisfies Detectors;

function takes(node: FunctionNode): boolean {
  const { parent, params } = node;
  const taken = params.filter((one) => !(one.type === 'Identifier' && one.name === 'this'));
  if (isHandedOver(node)) return taken.some(({ type }) => type === 'AssignmentPattern');
  if ((parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.kind === 'set') return false;
  return taken.length > 0;
}

const isPrinting = (node: Node, known: Known): boolean =>
  node.type === 'CallExpression' && /^console\./.test(staticName(node.callee, known));

/** `thing.name = function …`, where it is no method of a prototype. */
function isStored(node: FunctionNode): boolean {
  const { parent } = node;
  if (parent.type !== 'AssignmentExpression' || parent.right !== node || parent.left.type !== 'MemberExpression')
    return false;
  return /^on[a-z]/.test(memberName(parent.left) ?? '');
}

const hasNamedFunction = (
  { arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
  known: Known,
): boolean => given.some((one) => isNamedFunction(one, known));

function isNamedFunction(node: Node, known: Known): boolean {
  const { look, shapes } = known;
  if (node.type === 'Identifier') {
    if (shapes.isOfLanguage(node)) return CALLABLE.has(node.name);
    return look.functionNamed(node) !== undefined || isParameterOf(node, known, 'function');
  }
  if (LIBRARY.test(staticName(node, known)) || isBound(node)) return true;
  return node.type === 'MemberExpression' && methodMeant(node, shapes) !== undefined;
}

/** The language's own functions that are handed to others. */
const CALLABLE: ReadonlySet<string> = new Set([
  'Number',
  'String',
  'Boolean',
  'parseInt',
  'parseFloat',
  'alert',
  'isNaN',
  'fetch',
]);
const LIBRARY = /^(?:console|Math)\.[a-z]|^Number\.(?:is|parse)|^JSON\.(?:parse|stringify)|^Array\.isArray/;

const isBound = (node: Node): boolean => node.type === 'CallExpression' && memberName(node.callee) === 'bind';

const isCalledParameter = ({ callee }: TSESTree.CallExpression, known: Known): boolean =>
  callee.type === 'Identifier' && isParameterOf(callee, known);

/** A parameter, but not what the language hands to the function that makes a promise. */
function isParameterOf(node: TSESTree.Identifier, { look, shapes }: Known, kind?: 'function'): boolean {
  const [definition] = look.variableOf(node)?.defs ?? [];
  if (definition?.type !== 'Parameter') return false;
  if (kind) return shapes.is(node, kind);
  return !(isCallLike(definition.node.parent) && definition.node.parent.type === 'NewExpression');
}
