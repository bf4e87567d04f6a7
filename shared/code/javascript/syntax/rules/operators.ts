import { type Edit, insert, replace } from '../draft.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import { endsValue, type Scene, startsValue } from '../scene.ts';
import type { Token } from '../token.ts';
import { STARTING } from './statements.ts';

const OPERATORS = new Set(
  '=> == === != !== <= >= && || ?? ++ -- += -= *= /= %= ** **= &&= ||= ??= << >> >>> ?. ...'.split(' '),
);

/** What is written for an operator that does not exist, and the one that was meant. */
const MEANT: Readonly<Record<string, string>> = {
  '=<': '<=',
  '=>=': '>=',
  '=!': '!=',
  '<>': '!==',
  '====': '===',
  '!===': '!==',
  '!====': '!==',
  '===!': '!==',
  '=/=': '!==',
  ':=': '=',
  '&&&': '&&',
  '|||': '||',
  '=>>': '=>',
  '==>': '=>',
  '<=>': '===',
  '~=': '!==',
  '.?': '?.',
};

const SIGN = /^[=<>!&|?*+\-:~/%.]+$/;

interface Run {
  readonly start: number;
  readonly end: number;
  /** The signs without the space between them. */
  readonly sign: string;
  readonly spaced: boolean;
}

/** Signs that follow each other on the line where reading stopped, and just before it. */
function runs({ tokens, at, lineTokens }: Scene): Run[] {
  const before = tokens.slice(Math.max(0, at - 3), at);
  const found: Run[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1) {
      const sign = run.map(({ text }) => text).join('');
      found.push({ start: first.start, end: last.end, sign, spaced: last.end - first.start > sign.length });
    }
    run = [];
  };
  for (const token of new Set([...before, ...lineTokens].toSorted((a, b) => a.start - b.start))) {
    if (token.kind !== 'mark' || !SIGN.test(token.text) || (run.length > 0 && token.first)) close();
    if (token.kind === 'mark' && SIGN.test(token.text)) run.push(token);
  }
  close();
  return found;
}

const swapped = (run: Run, sign: string): Guess => ({
  at: run.start,
  edits: [replace(run, sign)],
  facts: { sign: run.sign, meant: sign },
});

export const spacedArrow = defineRule({
  code: 'spaced_arrow',
  what: 'the arrow is torn apart: = and > have a space between them',
  why: 'Only => without a space is an arrow; = > is an assignment and then a comparison without a left side.',
  check: 'write the two signs of the arrow together',
  guesses: (scene) => runs(scene).map((run) => run.spaced && run.sign === '=>' && swapped(run, '=>')),
});

export const thinArrow = defineRule({
  code: 'thin_arrow',
  what: '-> is no arrow in JavaScript',
  why: 'JavaScript reads -> as minus and greater than; its functions are written with =>, its members with a dot.',
  check: 'use => for a function, or a dot to reach a member',
  guesses: (scene) =>
    runs(scene)
      .filter(({ sign }) => sign === '->' || sign === '-->')
      .flatMap((run) => [swapped(run, '=>'), swapped(run, '.')]),
});

export const spacedOperator = defineRule({
  code: 'spaced_operator',
  what: 'the operator {meant} is torn apart by a space',
  why: 'An operator of several signs is one word: with a space inside it becomes two operators.',
  check: 'write the signs of {meant} together',
  guesses: (scene) =>
    runs(scene).map((run) => run.spaced && run.sign !== '=>' && OPERATORS.has(run.sign) && swapped(run, run.sign)),
});

export const wrongOperator = defineRule({
  code: 'wrong_operator',
  what: '{sign} is no operator of JavaScript',
  why: 'The signs of an operator have one fixed order; the one that comes nearest is {meant}.',
  check: 'whether {meant} is what you mean here',
  guesses: (scene) =>
    runs(scene).map((run) => {
      const meant = MEANT[run.sign];
      return meant !== undefined && swapped(run, meant);
    }),
});

const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '===',
  mod: '%',
  AND: '&&',
  OR: '||',
  NOT: '!',
};

export const wordOperator = defineRule({
  code: 'word_operator',
  what: '"{word}" is no operator of JavaScript',
  why: 'Other languages write it as a word, JavaScript as {meant}.',
  check: 'put {meant} in the place of "{word}"',
  guesses: ({ lineTokens }) => {
    const words = lineTokens.filter(({ kind, text }) => kind === 'name' && Object.hasOwn(WORDS, text));
    const guess = (some: readonly Token[]): Guess | undefined => {
      const [first] = some;
      const meant = WORDS[first?.text ?? ''];
      if (!first || !meant) return undefined;
      const edits = some.map((token) => replace(token, WORDS[token.text] ?? ''));
      return { at: first.start, edits, facts: { word: first.text, meant } };
    };
    return [guess(words), ...words.map((word) => guess([word]))];
  },
});

/** Signs that look like those of a program and are others. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u2260': '!==',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u00d7': '*',
  '\u00f7': '/',
  '\u2212': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u21d2': '=>',
  '\u2192': '=>',
  '\u00ac': '!',
  '\u2026': '...',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0c': ',',
  '\uff1b': ';',
  '\uff1a': ':',
  '\uff5b': '{',
  '\uff5d': '}',
  '\uff1d': '=',
  '\uff01': '!',
  '\u037e': ';',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
};

export const lookalike = defineRule({
  code: 'lookalike_sign',
  what: '{sign} is a sign that JavaScript does not know',
  why: 'It looks like a sign of a program, or like nothing, but it is another character.',
  check: 'type it again on the keyboard; copied text often brings such signs along',
  guesses: ({ tokens }) => {
    const edits: Edit[] = tokens
      .filter(({ kind }) => kind === 'odd')
      .flatMap(({ text, start }) =>
        [...text].flatMap((sign, index) =>
          LOOKALIKES[sign] === undefined ? [] : [{ at: start + index, remove: 1, insert: LOOKALIKES[sign] }],
        ),
      );
    const [first] = edits;
    const token = tokens.find(({ start, end }) => first && start <= first.at && first.at < end);
    if (!first || !token) return [];
    const sign = token.text.charAt(first.at - token.start);
    const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ at: first.at, edits, facts: { sign: first.insert === '' ? `an invisible character (${code})` : sign } }];
  },
});

const BINARY = new Set('= + - * / % ** == === != !== < > <= >= && || ?? += -= *= /= & | ^ ? :'.split(' '));
const COMPARISONS = new Set('== === != !== < > <= >='.split(' '));
const JOINERS = new Set(['&&', '||', '??']);

export const halfComparison = defineRule({
  code: 'half_comparison',
  what: 'the comparison {sign} has nothing on its left',
  why: 'Each side of {joiner} is an expression of its own: the value before it is not carried over.',
  check: 'write what is compared again after {joiner}',
  guesses: (scene) => {
    const [joiner, { token }] = [scene.before(), scene];
    if (!joiner || !token || !JOINERS.has(joiner.text) || !COMPARISONS.has(token.text)) return [];
    return [{ at: token.start, edits: [insert(token.start, '0 ')], facts: { sign: token.text, joiner: joiner.text } }];
  },
});

export const missingValue = defineRule({
  code: 'missing_value',
  what: 'nothing follows {sign}',
  why: '{sign} needs a value on its right, and the next thing here is no value.',
  check: 'what should stand after {sign}',
  guesses: (scene) => {
    const [sign, { token }] = [scene.before(), scene];
    if (sign?.kind !== 'mark' || !BINARY.has(sign.text)) return [];
    if (startsValue(token) && !token.first) return [];
    return [{ at: sign.start, edits: [insert(sign.end, ' 0 ')], facts: { sign: sign.text } }];
  },
});

export const doubledOperator = defineRule({
  code: 'doubled_operator',
  what: '{sign} follows directly on {before}',
  why: 'Between two operators there has to be a value.',
  check: 'whether one of the two is too many, or a value is missing between them',
  guesses: (scene) => {
    const [before, { token }] = [scene.before(), scene];
    if (before?.kind !== 'mark' || token?.kind !== 'mark' || !BINARY.has(before.text) || !BINARY.has(token.text))
      return [];
    const facts = { sign: token.text, before: before.text };
    return [
      { at: token.start, edits: [replace(token, '')], facts },
      { at: token.start, edits: [replace(before, '')], facts },
    ];
  },
});

export const missingOperator = defineRule({
  code: 'missing_operator',
  trust: 'vague',
  what: 'something is missing between {left} and {right}',
  why: 'Two values cannot stand side by side; an operator such as + joins them.',
  check: 'which operator belongs between {left} and {right}',
  guesses: (scene) => {
    const [left, { token }] = [scene.before(), scene];
    if (!endsValue(left) || !startsValue(token) || token.first || token.text === '{' || STARTING.has(token.text))
      return [];
    const facts = { left: shown(left.text), right: shown(token.text) };
    return [{ at: left.end, edits: [insert(left.end, ' + ')], facts }];
  },
});
