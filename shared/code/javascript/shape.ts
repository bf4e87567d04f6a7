import jsTokens, { type Token } from 'js-tokens';

export function shapeIn({ text }: { readonly text: string }): string {
  const numbers = new Map<string, string>();
  const own = (name: string): string => {
    const known = numbers.get(name) ?? `${numbers.size + 1}`;
    numbers.set(name, known);
    return known;
  };
  const words: string[] = [];
  for (const token of jsTokens(text)) {
    const member = /^\??\.$/.test(words.at(-1) ?? '');
    words.push(...written(token, (name) => ((member ? MEMBERS : WORDS).has(name) ? name : own(name))));
  }
  return words.filter((word, index) => word !== ',' || !CLOSING.has(words[index + 1] ?? '')).join(' ');
}

const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);

function written({ type, value }: Token, named: (name: string) => string): readonly string[] {
  switch (type) {
    case 'WhiteSpace':
    case 'LineTerminatorSequence':
    case 'SingleLineComment':
    case 'MultiLineComment':
      return [];
    case 'IdentifierName':
      return [named(value)];
    case 'PrivateIdentifier':
      return ['#', named(value.slice(1))];
    case 'NumericLiteral':
      return [value.endsWith('n') ? value : String(Number(value.replaceAll('_', '')))];
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
      return [`"${value.slice(1, -1).replace(/\\(['"`])/g, '$1')}"`];
    default:
      return value === ';' ? [] : [value];
  }
}

/** Of the language, and what there is without a declaration. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'abstract any as async await boolean break case catch class const constructor continue debugger default delete do else',
    'enum export extends false finally for from function get if implements import in infer instanceof interface is keyof',
    'let never new null number object of private protected public readonly return satisfies set static string super switch',
    'symbol this throw true try type typeof undefined unknown var void while with yield',
    'Array Boolean Date Error Infinity JSON Map Math NaN Number Object Partial Pick Omit Promise RangeError Readonly',
    'Record RegExp Set String Symbol SyntaxError TypeError console globalThis isFinite isNaN parseFloat parseInt',
    'setTimeout setInterval clearTimeout clearInterval structuredClone queueMicrotask',
  ].flatMap((line) => line.split(' ')),
);

const HOLDERS = [Array, String, Number, Boolean, Map, Set, Promise, Date, RegExp, Object, Symbol];

/** Names of what every value of a kind has; `name` and the like are anybody's. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...[...HOLDERS.map(({ prototype }) => prototype), Math, JSON].flatMap((holder) => Object.getOwnPropertyNames(holder)),
  ...[
    'fromEntries',
    'entries',
    'keys',
    'values',
    'assign',
    'freeze',
    'isInteger',
    'fromCharCode',
    'isArray',
    'groupBy',
  ],
  ...['all', 'allSettled', 'any', 'race', 'resolve', 'reject', 'now', 'iterator', 'from', 'of', 'is', 'log'],
  ...['apply', 'bind', 'call'],
]);
