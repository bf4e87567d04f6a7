import ts from 'typescript';
import { type alike, isMethodCall, isNamed, within } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const isList = (node: ts.Node, checker: ts.TypeChecker): boolean => {
  const type = checker.getTypeAtLocation(node);
  return checker.isArrayType(type) || checker.isTupleType(type);
};

/** For the learner's arrays and texts; an object may well have a property called -1. */
export const negativeIndex = definePattern({
  id: 'negative-index',
  certainty: 'type_certain',
  kind: 'error',
  weight: 85,
  concept: 'arrays',
  say: 'indexes count from 0, so {name}[{index}] is always undefined',
  check: 'how do you reckon the last index from the length?',
  find: {
    by: 'types',
    spot: (node, { checker, unsteady }) => {
      if (!ts.isElementAccessExpression(node) || isTarget(node)) return undefined;
      const { argumentExpression: index, expression } = node;
      if (!ts.isPrefixUnaryExpression(index) || index.operator !== ts.SyntaxKind.MinusToken) return undefined;
      if (!ts.isNumericLiteral(index.operand) || index.operand.text === '0' || unsteady.has(expression.getText()))
        return undefined;
      const isText = checker.getTypeAtLocation(expression).flags & ts.TypeFlags.StringLike;
      if (!isText && !isList(expression, checker)) return undefined;
      return { start: node.getStart(), facts: { name: expression.getText().slice(0, 30), index: index.getText() } };
    },
  },
  wrong: `function last() {
  const list = [1, 2, 3];
  return list[-1];
}`,
  right: `function last() {
  const list = [1, 2, 3];
  return list[list.length - 1];
}`,
  lookalikes: [`const byKey = { '-1': 'below' };\nconsole.log(byKey[-1]);`],
  harm: { call: 'last()', expected: '3', actual: 'undefined' },
});

export const deletedElement = definePattern({
  id: 'deleted-element',
  certainty: 'type_certain',
  kind: 'suspicious',
  weight: 74,
  concept: 'array-mutation-methods',
  say: 'delete leaves a hole in {name}: its length stays the same',
  check: 'which method takes elements out of an array?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isDeleteExpression(node) || !ts.isElementAccessExpression(node.expression)) return undefined;
      const { expression: list, argumentExpression: index } = node.expression;
      if (!isList(list, checker) || !(checker.getTypeAtLocation(index).flags & ts.TypeFlags.NumberLike))
        return undefined;
      return { start: node.getStart(), facts: { name: list.getText().slice(0, 30) } };
    },
  },
  wrong: `function without() {
  const list = [1, 2, 3];
  delete list[1];
  return list.length;
}`,
  right: `function without() {
  const list = [1, 2, 3];
  list.splice(1, 1);
  return list.length;
}`,
  harm: { call: 'without()', expected: '2', actual: '3' },
});

export const defaultSort = definePattern({
  id: 'numbers-sorted-as-text',
  certainty: 'type_certain',
  kind: 'error',
  weight: 89,
  concept: 'array-mutation-methods',
  say: '{method}() without a function sorts {name} as texts, so 10 comes before 9',
  check: 'what tells sort which of two numbers comes first?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isCallExpression(node) || node.arguments.length > 0) return undefined;
      const called = node.expression;
      if (!ts.isPropertyAccessExpression(called) || !['sort', 'toSorted'].includes(called.name.text)) return undefined;
      const type = checker.getTypeAtLocation(called.expression);
      const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
      if (!element || !(element.flags & ts.TypeFlags.NumberLike)) return undefined;
      const name = ts.isArrayLiteralExpression(called.expression)
        ? 'numbers'
        : called.expression.getText().slice(0, 30);
      return { start: node.getStart(), facts: { name, method: called.name.text } };
    },
  },
  wrong: `function sorted() {
  const scores = [10, 9, 1];
  return scores.sort();
}`,
  right: `function sorted() {
  const scores = [10, 9, 1];
  return scores.sort((a, b) => a - b);
}`,
  lookalikes: [`const names = ['b', 'a'];\nnames.sort();`],
  harm: { call: 'sorted()', expected: '[ 1, 9, 10 ]', actual: '[ 1, 10, 9 ]' },
});

/** One array is put in every place, and then one place is changed. */
export const sharedFill = definePattern({
  id: 'one-array-in-every-place',
  certainty: 'certain',
  kind: 'error',
  weight: 84,
  concept: 'references-mutability',
  say: 'fill puts one and the same {value} into every place of {name}, so a change of one is a change of all',
  check: 'how could each place get a new one?',
  find: {
    by: 'tree',
    on: {
      VariableDeclarator: ({ id, init }, look) => {
        if (id.type !== 'Identifier' || init?.type !== 'CallExpression' || !isMethodCall(init, FILL)) return undefined;
        const [value] = init.arguments;
        if (value?.type !== 'ArrayExpression' && value?.type !== 'ObjectExpression') return undefined;
        const changed = [...within(look.tree)].some(
          (node) => isChangeOfElement(node, id.name) && look.steadyValue(rootOf(node) ?? node) === init,
        );
        if (!changed) return undefined;
        return { at: init, facts: { name: id.name, value: value.type === 'ArrayExpression' ? 'array' : 'object' } };
      },
    },
  },
  wrong: `function board() {
  const rows = Array(2).fill([]);
  rows[0].push('x');
  return rows;
}`,
  right: `function board() {
  const rows = Array.from({ length: 2 }, () => []);
  rows[0].push('x');
  return rows;
}`,
  lookalikes: [
    `const rows = Array(3).fill([]).map(() => []);\nrows[0].push(1);`,
    `const zeros = Array(3).fill(0);\nzeros[0] = 1;`,
  ],
  harm: { call: 'board()', expected: `[ [ 'x' ], [] ]`, actual: `[ [ 'x' ], [ 'x' ] ]` },
});

const FILL: ReadonlySet<string> = new Set(['fill']);
const CHANGING: ReadonlySet<string> = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse']);

type Node = Parameters<typeof alike>[0];

/** `rows[i].push(x)`, `rows[i][j] = x` or `rows[i].name = x`. */
function isChangeOfElement(node: Node, name: string): boolean {
  const root = rootOf(node);
  return root !== undefined && isNamed(root, name);
}

function rootOf(node: Node): Node | undefined {
  if (isMethodCall(node, CHANGING)) return elementRoot(node.callee.object);
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    return elementRoot(node.left.object);
  return undefined;
}

const elementRoot = (node: Node): Node | undefined =>
  node.type === 'MemberExpression' && node.computed ? node.object : undefined;

const isTarget = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
