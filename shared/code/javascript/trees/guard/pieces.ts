import jsTokens from 'js-tokens';
import { unspoken } from './spoken.ts';

const FENCE = /```\w*\n([\s\S]*?)```/g;
const TICKS = /``\s(.+?)\s``|`([^`\n]+)`/g;

/** What is set apart as code. */
export const fences = (text: string): readonly string[] => [...text.matchAll(FENCE)].map(([, code = '']) => code);

/** What a sentence marks as code. */
export const ticked = (text: string): readonly string[] =>
  [...text.replace(FENCE, '').matchAll(TICKS)].map(([, twice, once = '']) => twice ?? once);

/**
 * Every piece of a text that may be code: what is marked as such, all of that together, single lines of it, and what
 * stands in a sentence unmarked, also where its operators are said in words.
 */
export function piecesOf(text: string, code: string): readonly string[] {
  const marked = [...fences(text), ...(code === '' ? [] : [code])];
  const spans = ticked(text);
  const whole = [...marked, ...spans].join('\n');
  const lines = marked.flatMap((block) => block.split('\n').map((line) => line.trim()));
  const prose = text.replaceAll('`', ' ').replace(/(\w)'(\w)/g, '$1$2');
  const readings = new Set([prose, unspoken(prose), ...(text.includes('${') ? [text, unspoken(text)] : [])]);
  const unmarked = [...readings].flatMap(codeRuns);
  return [...new Set([...marked, ...spans, whole, ...lines, ...unmarked])].filter((piece) => piece.trim() !== '');
}

/** Words of code that English does not use for itself. */
const GLUE: ReadonlySet<string> = new Set([
  'return',
  'const',
  'let',
  'new',
  'typeof',
  'await',
  'throw',
  'function',
  'async',
]);

const OPENS: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSES: ReadonlySet<string> = new Set([')', ']', '}']);

/** Tokens that stand together as they do in code: two words in a row are a sentence, unless it is one inside brackets. */
function codeRuns(text: string): string[] {
  const runs: string[] = [];
  let [run, before, depth] = ['', 'sign', 0];
  for (const { type, value } of jsTokens(text)) {
    if (/WhiteSpace|LineTerminator|Comment/.test(type)) {
      run += ' ';
      continue;
    }
    const word = type === 'IdentifierName' || type === 'NumericLiteral';
    if (depth <= 0 && (value === ',' || (word && before === 'word'))) {
      runs.push(run);
      [run, depth] = ['', 0];
    }
    run += value;
    before = word && !GLUE.has(value) ? 'word' : 'sign';
    depth += OPENS.has(value) ? 1 : CLOSES.has(value) ? -1 : 0;
  }
  runs.push(run);
  return runs
    .map(trimmed)
    .filter((one) => CODE.test(one))
    .flatMap(withoutWords);
}

/** Something that a sentence without code does not have. */
const CODE = /[=<>+*/%&|!?[\]{}]|\w\.\w|\w\(/;

/** The words next to a piece of code may belong to the sentence. */
function withoutWords(run: string): string[] {
  const first = run.replace(/^[a-z]+\s+(?=[[({!'"])/i, '');
  const last = (text: string) => text.replace(/(?<=[\])}'"`;+-])\s+[a-z]+[,.;:]*$/i, '');
  return [...new Set([run, first, last(run), last(first)].map(trimmed))];
}

/** Without what ends a sentence. */
const trimmed = (run: string): string =>
  run
    .trim()
    .replace(/^[,.:)\]]+|[,.:;!?([—-]+$/g, '')
    .trim();
