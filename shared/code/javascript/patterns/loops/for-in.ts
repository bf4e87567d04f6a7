import ts from 'typescript';
import { definePattern } from '../pattern.ts';

/** The keys of an array are texts: `sum += key` joins them. Reading `list[key]` is only unusual. */
export const forInOverArray = definePattern({
  id: 'for-in-reckons-with-keys',
  certainty: 'type_certain',
  kind: 'error',
  weight: 84,
  concept: 'array-loops',
  say: 'for…in gives the indexes of {list} as texts, so + {name} joins texts instead of adding elements',
  check: 'which kind of for gives the elements?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isForInStatement(node) || !ts.isVariableDeclarationList(node.initializer)) return undefined;
      const [declaration] = node.initializer.declarations;
      if (!declaration || !ts.isIdentifier(declaration.name)) return undefined;
      const list = checker.getTypeAtLocation(node.expression);
      if (!checker.isArrayType(list) && !checker.isTupleType(list)) return undefined;
      const { text } = declaration.name;
      const added = addedName(node.statement, text, checker);
      return added && { start: node.getStart(), facts: { list: node.expression.getText(), name: text } };
    },
  },
  wrong: `function sum() {
  const prices = [5, 6];
  let total = 0;
  for (const price in prices) {
    total += price;
  }
  return total;
}`,
  right: `function sum() {
  const prices = [5, 6];
  let total = 0;
  for (const price of prices) {
    total += price;
  }
  return total;
}`,
  lookalikes: [`const list = [1, 2];\nlet total = 0;\nfor (const i in list) total += list[i];`],
  harm: { call: 'sum()', expected: '11', actual: `'001'` },
});

/** `total += key` where the total is a number. */
function addedName(root: ts.Node, name: string, checker: ts.TypeChecker): ts.Node | undefined {
  const found = ts.forEachChild(root, (child) => addedName(child, name, checker));
  if (found) return found;
  if (!ts.isBinaryExpression(root) || root.operatorToken.kind !== ts.SyntaxKind.PlusEqualsToken) return undefined;
  if (!ts.isIdentifier(root.right) || root.right.text !== name) return undefined;
  return checker.typeToString(checker.getTypeAtLocation(root.left)) === 'number' ? root : undefined;
}
