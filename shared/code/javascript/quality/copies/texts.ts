import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within } from '../../patterns/ast.ts';

/** As SonarJS has it. */
const OFTEN = 3;
const LONG = 4;

/** A text that is written again and again. */
export interface RepeatedText {
  readonly text: string;
  readonly times: number;
  readonly at: TSESTree.Node;
}

export function repeatedTexts(tree: TSESTree.Program): readonly RepeatedText[] {
  const texts = [...within(tree)].filter(
    (node): node is TSESTree.StringLiteral =>
      node.type === 'Literal' && typeof node.value === 'string' && node.value.length >= LONG && isValue(node),
  );
  return [...Map.groupBy(texts, ({ value }) => value)].flatMap(([text, some]) => {
    const [at] = some;
    return at && some.length >= OFTEN ? [{ text, times: some.length, at }] : [];
  });
}

/** Neither a directive, nor a key, nor the name of a module or a type. */
function isValue(node: TSESTree.StringLiteral): boolean {
  const { parent } = node;
  if (parent.type === 'ExpressionStatement' || parent.type === 'TSLiteralType' || parent.type === 'JSXAttribute')
    return false;
  if (/^(?:Import|Export)/.test(parent.type)) return false;
  if (parent.type === 'Property' || parent.type === 'MemberExpression')
    return 'value' in parent && parent.value === node;
  return !(parent.type === 'BinaryExpression' && isTypeof(parent));
}

const isTypeof = ({ left, right }: TSESTree.BinaryExpression): boolean =>
  [left, right].some((side) => side.type === 'UnaryExpression' && side.operator === 'typeof');
