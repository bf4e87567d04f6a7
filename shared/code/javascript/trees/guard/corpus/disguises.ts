import type { TSESTree } from '@typescript-eslint/typescript-estree';
import jsTokens from 'js-tokens';
import { within } from '../../../patterns/ast.ts';
import type { Bindings } from '../../bindings.ts';

/** A piece of a solution as it stands there. */
export interface Fragment {
  readonly text: string;
  readonly node: TSESTree.Node;
  readonly bindings: Bindings;
  readonly program: string;
}

interface Disguised {
  readonly text: string;
  readonly code?: string;
}

/** Ways of giving a fragment away; undefined where there is nothing to be done to it. */
export const DISGUISES: Readonly<Record<string, (fragment: Fragment) => Disguised | undefined>> = {
  'as it is': ({ text }) => ({ text: 'This is how it goes.', code: text }),
  'in a sentence': ({ text }) => ({ text: `You could write ${inTicks(text)} at this place.` }),
  'in prose, unmarked': ({ text }) => ({ text: `It works once you have ${oneLine(text)} there, try it.` }),
  renamed: (fragment) => ({ text: 'Something like this:', code: renamed(fragment) }),
  'renamed, in a sentence': (fragment) => ({ text: `What about ${inTicks(renamed(fragment))}?` }),
  reformatted: ({ text }) => (hasTemplate(text) ? undefined : { text: 'Look:', code: reformatted(text) }),
  'split over lines': ({ text }) => (hasTemplate(text) ? undefined : { text: 'Step by step:', code: splitUp(text) }),
  reordered: (fragment) => edited(fragment, turned, 'The same the other way round:'),
  'condition inverted': (fragment) => edited(fragment, inverted, 'Ask for the opposite:'),
  'condition inverted with !': (fragment) => edited(fragment, negated, 'Ask for the opposite:'),
  'read aloud': (fragment) => {
    const said = aloud(fragment.text);
    return said === undefined ? undefined : { text: `In words: ${said}` };
  },
};

const oneLine = (text: string): string =>
  text
    .replace(/\/\/.*$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const inTicks = (text: string): string => (hasTemplate(text) ? `\`\` ${oneLine(text)} \`\`` : `\`${oneLine(text)}\``);

/** Of a template string the spaces belong to the text. */
const hasTemplate = (text: string): boolean => text.includes('`');

type Change = readonly [from: number, to: number, text: string];

function applied({ program, node }: Fragment, changes: readonly Change[]): string {
  let text = '';
  let at = node.range[0];
  for (const [from, to, by] of changes.toSorted((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    text += program.slice(at, from) + by;
    at = to;
  }
  return text + program.slice(at, node.range[1]);
}

function renamed(fragment: Fragment): string {
  const names = new Map<unknown, string>();
  const changes = [...within(fragment.node)].flatMap((node): Change[] => {
    if (node.type !== 'Identifier') return [];
    const variable = fragment.bindings.get(node);
    if (!variable) return [];
    const name = names.get(variable) ?? `part${names.size + 1}`;
    names.set(variable, name);
    const holder = node.parent.type === 'AssignmentPattern' ? node.parent.parent : node.parent;
    const shorthand = holder.type === 'Property' && holder.shorthand;
    return [[node.range[0], node.range[0] + node.name.length, shorthand ? `${node.name}: ${name}` : name]];
  });
  return applied(fragment, changes);
}

/** Every token apart, other quotes, no semicolons. */
const reformatted = (text: string): string =>
  [...jsTokens(text)]
    .filter(({ type }) => !/WhiteSpace|LineTerminator|Comment/.test(type))
    .map(({ type, value }) =>
      value === ';' ? ';\n' : type === 'StringLiteral' ? value.replace(/^'(.*)'$/s, '"$1"') : value,
    )
    .join(' ')
    .replace(/ (\+\+|--)/g, '$1')
    .replace(/([{}]) /g, '$1\n');

/** A line end wherever the language lets one stand. */
const splitUp = (text: string): string =>
  [...jsTokens(text)]
    .filter(({ type }) => !/WhiteSpace|LineTerminator|Comment/.test(type))
    .map(({ value }) => (/^(?:[,(&|?:{[]|&&|\|\||=>|[=<>]=*)$/.test(value) ? `${value}\n  ` : `${value} `))
    .join('')
    .replace(/ (\+\+|--)/g, '$1');

const TURNED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '===': '===',
  '!==': '!==',
  '+': '+',
  '*': '*',
  '&&': '&&',
  '||': '||',
};
const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '===': '!==',
  '!==': '===',
};

type Rewrite = (
  node: TSESTree.BinaryExpression | TSESTree.LogicalExpression,
  part: (one: TSESTree.Node) => string,
) => string | undefined;

const turned: Rewrite = ({ left, right, operator }, part) => {
  const sign = TURNED[operator];
  return sign && `${part(right)} ${sign} ${part(left)}`;
};

const inverted: Rewrite = ({ left, right, operator }, part) => {
  const sign = OPPOSITE[operator];
  return sign && `${part(left)} ${sign} ${part(right)}`;
};

const negated: Rewrite = ({ left, right, operator }, part) =>
  OPPOSITE[operator] && `!(${part(left)} ${operator} ${part(right)})`;

/** The outermost expression of two sides written another way. */
function edited(fragment: Fragment, rewrite: Rewrite, text: string): Disguised | undefined {
  const part = (node: TSESTree.Node): string => {
    const own = fragment.program.slice(...node.range);
    return node.type === 'BinaryExpression' ||
      node.type === 'LogicalExpression' ||
      node.type === 'ArrowFunctionExpression'
      ? `(${own})`
      : own;
  };
  for (const node of within(fragment.node)) {
    if (node.type !== 'BinaryExpression' && node.type !== 'LogicalExpression') continue;
    const by = rewrite(node, part);
    if (by !== undefined) return { text, code: applied(fragment, [[...node.range, by]]) };
  }
  return undefined;
}

const SAID: readonly (readonly [sign: RegExp, said: string])[] = [
  [/ >= /g, ' is at least '],
  [/ <= /g, ' is at most '],
  [/ > /g, ' is greater than '],
  [/ < /g, ' is less than '],
  [/ === /g, ' is equal to '],
  [/ !== /g, ' is not equal to '],
  [/ && /g, ' and '],
  [/ \|\| /g, ' or '],
  [/ \* /g, ' times '],
  [/ \/ /g, ' divided by '],
  [/ \+ /g, ' plus '],
  [/ - /g, ' minus '],
  [/ % /g, ' modulo '],
];

/** As one would read it to somebody; undefined where nothing in it has another word. */
function aloud(text: string): string | undefined {
  const line = oneLine(text);
  const said = SAID.reduce((now, [sign, words]) => now.replace(sign, words), line);
  return said === line ? undefined : said;
}
