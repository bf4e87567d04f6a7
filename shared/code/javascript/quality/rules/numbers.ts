import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, functionAround, isFunction } from '../../patterns/ast.ts';
import { matter, type QualityRule } from './rule.ts';

/** Numbers that everybody reads at once: a half, percent, angles, hours, days, a calendar. */
const SPOKEN: ReadonlySet<number> = new Set([0.5, 3, 4, 5, 7, 12, 20, 24, 25, 30, 50, 60, 90, 180, 360, 365, 3600]);

export const NUMBERS: readonly QualityRule[] = [
  matter({
    id: 'magic-number',
    dimension: 'readability',
    concept: 'variables',
    what: '{number} without a name',
    mend: 'a const',
    find: {
      by: 'tree',
      on: {
        Literal: (node, look) => (isMagic(node) ? { at: node, facts: { number: look.show(node) } } : undefined),
      },
    },
    wrong: 'export const f = (price) => price * 1.19;',
    right: 'const TAX = 1.19;\nexport const f = (price) => price * TAX;',
  }),
];

function isMagic(node: TSESTree.Literal): boolean {
  const { value } = node;
  return typeof value === 'number' && !isSpoken(value) && functionAround(node) !== undefined && !isExplained(node);
}

const isSpoken = (value: number): boolean =>
  SPOKEN.has(value) || Number.isInteger(Math.log2(value)) || Number.isInteger(Math.log10(value)) || value === 0;

/** Parts of data, defaults, indexes, character codes and bit patterns; and what a name is given to right here. */
function isExplained(node: TSESTree.Literal): boolean {
  if (/^0[xob]/i.test(node.raw)) return true;
  for (const up of above(node)) {
    switch (up.type) {
      case 'UnaryExpression':
      case 'BinaryExpression':
        if (isComparison(up)) return false;
        continue;
      case 'VariableDeclarator':
        return up.id.type === 'Identifier' && up.parent.kind === 'const';
      case 'ArrayExpression':
      case 'Property':
      case 'PropertyDefinition':
      case 'AssignmentPattern':
      case 'MemberExpression':
      case 'SwitchCase':
      case 'TSEnumMember':
      case 'TSLiteralType':
        return true;
      default:
        return isFunction(up) && up.body === node;
    }
  }
  return false;
}

const isComparison = ({ operator }: { readonly operator: string }): boolean => /^[<>=!]=*$/.test(operator);
