import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall } from '../../patterns/ast.ts';
import { isCallLike, languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const operators = {
  'operators-arithmetic': {
    shows: 'reckons with `+ - * / % **`, or with one of them and `=`',
    but: '`+` where one side is known to be a text; `++` and `--`; a sign before a number',
    on: {
      BinaryExpression: (node, known) =>
        ARITHMETIC.has(node.operator) || (node.operator === '+' && !isJoined(node, known)),
      AssignmentExpression: ({ operator, left, right }, known) =>
        ARITHMETIC.has(operator.slice(0, -1)) || (operator === '+=' && !isText(left, known) && !isText(right, known)),
    },
  },
  'increment-decrement': {
    shows: 'counts with `++` or `--`',
    but: '`+= 1` and `i = i + 1`, which are assignments',
    on: { UpdateExpression: always },
  },
  'type-conversion': {
    shows:
      'makes a value of one type from another: `Number`, `String`, `Boolean`, `parseInt`, `toString`, `+text`, `!!value`, or reckons with a text so that the language converts it',
    but: 'formatting with `toFixed`, putting a value into a text, changing what stands in a text',
    on: {
      CallExpression: (node, known) =>
        CONVERTING.has(languageCall(node, known)) ||
        CONVERTING.has(staticName(node.callee, known)) ||
        (isMethodCall(node, TO_STRING) && node.callee.object.type !== 'Super'),
      Identifier: (node, { shapes }) => CONVERTING.has(node.name) && isHanded(node) && shapes.isOfLanguage(node),
      UnaryExpression: (node, known) => isConvertingSign(node, known),
      BinaryExpression: (node, known) => isConvertedByOperator(node, known),
    },
  },
  'comparison-equality': {
    shows: 'compares two values: `=== !== == != < <= > >=`, `Object.is`',
    but: '`=`, `=>`, `in`, `instanceof`, a condition that is a value alone, type arguments in `<>`',
    on: {
      BinaryExpression: ({ operator }) => COMPARING.has(operator),
      CallExpression: ({ callee }, known) => staticName(callee, known) === 'Object.is',
    },
  },
  'logical-operators': {
    shows: 'joins or reverses conditions or values with `&&`, `||` or `!`',
    but: "`??`, the bits' `&` and `|`, a `!!` that converts, TypeScript's `!` after a value",
    on: {
      LogicalExpression: ({ operator }) => operator !== '??',
      UnaryExpression: (node) => node.operator === '!' && !isNot(node.argument) && !isNot(node.parent),
      AssignmentExpression: ({ operator }) => operator === '&&=' || operator === '||=',
    },
  },
} as const satisfies Detectors;

const ARITHMETIC: ReadonlySet<string> = new Set(['-', '*', '/', '%', '**']);
const COMPARING: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>=']);
const LOOSE: ReadonlySet<string> = new Set(['==', '!=']);
const TO_STRING: ReadonlySet<string> = new Set(['toString']);
const CONVERTING: ReadonlySet<string> = new Set([
  ...['Number', 'String', 'Boolean', 'BigInt', 'parseInt', 'parseFloat'],
  ...['Number.parseInt', 'Number.parseFloat'],
]);

const isText = (node: Node, { shapes }: Known): boolean => shapes.is(node, 'string');

/** Two arrays or objects that are joined with + become a text, too. */
const isJoined = (node: TSESTree.BinaryExpression, { shapes }: Known): boolean =>
  [node, node.left, node.right].some((one) => shapes.is(one, 'string', 'array', 'object'));

const isHanded = (node: Node): boolean => isCallLike(node.parent) && node.parent.callee !== node;

const isNot = (node: Node): boolean => node.type === 'UnaryExpression' && node.operator === '!';

function isConvertingSign({ operator, argument }: TSESTree.UnaryExpression, known: Known): boolean {
  if (operator === '!') return isNot(argument);
  return operator === '+' && argument.type !== 'Literal' ? true : operator === '+' && isText(argument, known);
}

function isConvertedByOperator({ operator, left, right }: TSESTree.BinaryExpression, known: Known): boolean {
  const [one, other] = [known.shapes.of(left)?.kind, known.shapes.of(right)?.kind];
  if (ARITHMETIC.has(operator)) return one === 'string' || other === 'string';
  const differ = one !== other && [one, other].every((kind) => kind === 'string' || kind === 'number');
  if (LOOSE.has(operator)) return differ;
  return operator === '+' && [left, right].some((side) => isEmptyText(side) || (differ && isDigits(side, known)));
}

const isEmptyText = (node: Node): boolean => node.type === 'Literal' && node.value === '';

/** A text such as '5', written here or under the name of a variable that is never set again. */
function isDigits(node: Node, { look }: Known): boolean {
  const written = node.type === 'Identifier' ? look.steadyValue(node) : node;
  return written?.type === 'Literal' && typeof written.value === 'string' && /^\d+(?:\.\d+)?$/.test(written.value);
}
