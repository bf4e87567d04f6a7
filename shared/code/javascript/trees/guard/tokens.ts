import jsTokens from 'js-tokens';

/** A token with what it is in a program, whatever the names are: `v` for a name that may be another. */
export interface Word {
  readonly kind: 'name' | 'fixed';
  readonly text: string;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'return let const var function if else for of in while do switch case break continue throw try catch finally new typeof instanceof await async class extends super this import export default null undefined true false delete yield static interface type readonly void'.split(
    ' ',
  ),
);
const GLOBALS: ReadonlySet<string> = new Set(
  'Math Number String Boolean Object Array JSON Date Promise Set Map console setTimeout setInterval clearTimeout clearInterval'.split(
    ' ',
  ),
);
/** Whoever writes the same code may leave these out or put them in. */
const OPTIONAL: ReadonlySet<string> = new Set([';', '{', '}']);
const DECLARES: ReadonlySet<string> = new Set(['let', 'const', 'var']);

/** The tokens of a text that may be no program. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before = '';
  for (const token of jsTokens(text)) {
    if (/Comment|WhiteSpace|LineTerminator/.test(token.type) || OPTIONAL.has(token.value)) continue;
    words.push(wordOf(token.type, token.value, before));
    before = token.value;
  }
  return words;
}

function wordOf(type: string, value: string, before: string): Word {
  if (type === 'StringLiteral')
    return { kind: 'fixed', text: `"${value.slice(1, value.endsWith(value[0] ?? '') ? -1 : undefined)}"` };
  if (type === 'NumericLiteral') return { kind: 'fixed', text: String(Number(value.replaceAll('_', ''))) };
  if (DECLARES.has(value)) return { kind: 'fixed', text: 'let' };
  const free =
    type === 'IdentifierName' && !KEYWORDS.has(value) && !GLOBALS.has(value) && before !== '.' && before !== '?.';
  return { kind: free ? 'name' : 'fixed', text: value };
}

/** Every run of so many tokens in a row, with names by the order in which they come. */
export function runsOf(words: readonly Word[], length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let start = 0; start + length <= words.length; start++) runs.add(runText(words.slice(start, start + length)));
  return runs;
}

export function runText(words: readonly Word[]): string {
  const numbers = new Map<string, number>();
  return words
    .map(({ kind, text }) => {
      if (kind === 'fixed') return text;
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return `#${number}`;
    })
    .join(' ');
}
