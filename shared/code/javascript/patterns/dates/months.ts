import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall, isNamed, numberOf, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const DECEMBER = 11;

export const monthPastDecember = definePattern({
  id: 'month-past-december',
  certainty: 'certain',
  kind: 'error',
  weight: 79,
  concept: 'dates',
  say: 'months count from 0 here, so month {month} is a month of the next year',
  check: 'which number stands for January?',
  find: {
    by: 'tree',
    on: {
      NewExpression: ({ callee, arguments: [year, month, day] }) => {
        if (!isNamed(callee, 'Date') || numberOf(year) === undefined || !month) return undefined;
        // The day 0 of month 12 is the last day of December, and written so on purpose.
        const isLast = day !== undefined && (numberOf(day) ?? 1) < 1;
        return numberOf(month) === DECEMBER + 1 && !isLast ? { at: month, facts: { month: '12' } } : undefined;
      },
    },
  },
  wrong: `function yearOfChristmas() {
  const christmas = new Date(2024, 12, 25);
  return christmas.getFullYear();
}`,
  right: `function yearOfChristmas() {
  const christmas = new Date(2024, 11, 25);
  return christmas.getFullYear();
}`,
  lookalikes: [`const last = new Date(2024, 12, 0);\nconsole.log(last);`],
  harm: { call: 'yearOfChristmas()', expected: '2024', actual: '2025' },
});

const MONTH: ReadonlySet<string> = new Set(['getMonth', 'getUTCMonth']);
const BESIDE: ReadonlySet<string> = new Set(['getFullYear', 'getDate', 'getUTCFullYear', 'getUTCDate']);

export const monthFromZero = definePattern({
  id: 'month-printed-from-zero',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 66,
  concept: 'dates',
  say: 'getMonth counts from 0, so this text names the month before',
  check: 'what does getMonth give in January?',
  find: {
    by: 'tree',
    on: {
      TemplateLiteral: (node) => monthAmong(node.expressions, node),
      BinaryExpression: (node) => {
        if (node.operator !== '+' || node.parent.type === 'BinaryExpression') return undefined;
        const parts = addends(node);
        return parts.some(isText) ? monthAmong(parts, node) : undefined;
      },
    },
  },
  wrong: `function shown(date) {
  return date.getDate() + '.' + date.getMonth() + '.' + date.getFullYear();
}`,
  right: `function shown(date) {
  return date.getDate() + '.' + (date.getMonth() + 1) + '.' + date.getFullYear();
}`,
  lookalikes: [
    `const NAMES = [];\nconst shown = (date) => date.getDate() + ' ' + NAMES[date.getMonth()];\nconsole.log(shown);`,
  ],
  harm: { call: 'shown(new Date(2024, 0, 5))', expected: `'5.1.2024'`, actual: `'5.0.2024'` },
});

/** The month as it stands among the parts of a text that names the day or the year too. */
function monthAmong(parts: readonly TSESTree.Node[], whole: TSESTree.Node) {
  const month = parts.find((part) => isMethodCall(part, MONTH));
  return month && some(running(whole), (one) => isMethodCall(one, BESIDE)) ? { at: month } : undefined;
}

const addends = (node: TSESTree.Node): readonly TSESTree.Node[] =>
  node.type === 'BinaryExpression' && node.operator === '+' ? [...addends(node.left), node.right] : [node];

const isText = (node: TSESTree.Node): boolean => node.type === 'Literal' && typeof node.value === 'string';
