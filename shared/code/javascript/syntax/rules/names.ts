import { distance } from 'fastest-levenshtein';
import { insert, replace } from '../draft.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

const DECLARING = new Set(['const', 'let', 'var', 'function', 'class']);

const RESERVED = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield await eval arguments'.split(
    ' ',
  ),
);

export const reservedName = defineRule({
  code: 'reserved_name',
  what: '{word} is a word of the language and cannot be a name',
  why: 'Words such as {word} have a fixed meaning, so nothing of your own can be called so.',
  check: 'choose another name, here and wherever it is used',
  guesses: (scene) => {
    const { token } = scene;
    const before = scene.before();
    if (token?.kind !== 'name' || !RESERVED.has(token.text) || !before) return [];
    const named = DECLARING.has(before.text) || /reserved|Binding/.test(scene.problem.message) || isParameter(scene);
    if (!named) return [];
    const all = scene.tokens.filter(({ kind, text }) => kind === 'name' && text === token.text);
    const facts = { word: token.text };
    return [all, [token]].map((some) => ({ at: token.start, edits: some.map(({ end }) => insert(end, '_')), facts }));
  },
});

function isParameter({ opener, tokens, openers }: Scene): boolean {
  const index = openers.at(-1) ?? 0;
  const head = tokens.slice(Math.max(0, index - 2), index).map(({ text }) => text);
  return opener?.text === '(' && head.includes('function');
}

export const digitFirst = defineRule({
  code: 'name_starts_with_digit',
  what: 'the name {name} starts with a digit',
  why: 'What starts with a digit is read as a number, and a number cannot go on in letters.',
  check: 'start the name with a letter',
  guesses: (scene) => {
    const number = [scene.token, scene.before()].find((token) => token?.kind === 'number');
    const before = number && scene.tokens[scene.tokens.indexOf(number) - 1];
    if (!number || !(DECLARING.has(before?.text ?? '') || before?.text === '.')) return [];
    const rest = /^[\w$]*/.exec(scene.text.slice(number.start))?.[0] ?? '';
    const all = [...scene.text.matchAll(new RegExp(`(?<![\\w$])${rest.replace(/\$/g, '\\$')}(?![\\w$])`, 'g'))];
    const facts = { name: shown(rest) };
    return [
      { at: number.start, edits: all.map(({ index }) => insert(index, '_')), facts },
      { at: number.start, edits: [insert(number.start, '_')], facts },
    ];
  },
});

export const letterAfterNumber = defineRule({
  code: 'letters_after_number',
  what: 'letters follow directly on the number {number}',
  why: 'A number cannot go on in letters: units are left out, and a product needs *.',
  check: 'what {number} and the letters after it should mean',
  guesses: (scene) => {
    const number = [scene.token, scene.before()].find((token) => token?.kind === 'number');
    if (!number || !/^(Identifier directly after|Invalid number)/.test(scene.problem.message)) return [];
    const after = scene.tokens[scene.tokens.indexOf(number) + 1];
    if (after?.start !== number.end) return [];
    return [{ at: number.start, edits: [insert(number.end, ' * ')], facts: { number: shown(number.text) } }];
  },
});

export const nameInParts = defineRule({
  code: 'name_in_parts',
  what: 'the name "{name}" has {between} in it',
  why: 'A name is one word of letters, digits, _ and $: after {between} something new begins.',
  check: 'write the name as one word, such as {meant}',
  guesses: (scene) => {
    const [word, first, { token, next }] = [scene.before(2), scene.before(), scene];
    if (!word || first?.kind !== 'name' || !DECLARING.has(word.text) || !token || token.first) return [];
    const dash = token.text === '-';
    const second = dash ? next : token;
    if (second?.kind !== 'name' || second.text === 'of' || second.text === 'in' || second.text === 'extends') return [];
    const after = scene.tokens[scene.tokens.indexOf(second) + 1];
    if (after && !after.first && !['=', ';', '(', '{', ','].includes(after.text)) return [];
    if (after?.text === '(' && word.text !== 'function') return [];
    const meant = first.text + second.text.charAt(0).toUpperCase() + second.text.slice(1);
    const span = { start: first.end, end: second.start };
    const facts = {
      name: shown(`${first.text}${dash ? '-' : ' '}${second.text}`),
      between: dash ? 'a -' : 'a space',
      meant: shown(meant),
    };
    return [{ at: first.start, edits: [replace(span, '_')], facts }];
  },
});

const WORDS =
  'function const let var return while for if else switch case break continue class new import export async await typeof default catch finally try throw do of in static extends'.split(
    ' ',
  );
const SHORT = 4;

/** Two letters that changed places count as one slip. */
const isSlip = (text: string, word: string): boolean => {
  if (text.toLowerCase() === word) return true;
  if (Math.abs(text.length - word.length) > 2 || text.length < 2) return false;
  const away = distance(text.toLowerCase(), word);
  const swapped = [...text.toLowerCase()].sort().join('') === [...word].sort().join('');
  return away === 1 ? word.length > 2 || text.length > 2 : away === 2 && (swapped || word.length > SHORT);
};

export const misspeltWord = defineRule({
  code: 'misspelt_word',
  what: '"{found}" is no word of the language; did you mean {meant}?',
  why: 'Words of the language are written exactly one way, in small letters; anything else is taken for a name.',
  check: 'the spelling of "{found}"',
  guesses: (scene) => candidates(scene).flatMap(respelt),
});

/** Names near the place where reading stopped that may have been meant as a word of the language. */
function candidates(scene: Scene): Token[] {
  const { at, tokens, token, lineTokens } = scene;
  const near = [tokens[at - 2], tokens[at - 1], token, lineTokens[0], lineTokens[1], callBefore(scene)];
  return [...new Set(near)].filter(
    (one) => one?.kind === 'name' && !WORDS.includes(one.text) && !RESERVED.has(one.text),
  ) as Token[];
}

/** The name before the ( whose ) stands right before the place where reading stopped. */
function callBefore(scene: Scene): Token | undefined {
  const open = scene.before()?.text === ')' ? scene.partner(scene.at - 1) : undefined;
  return open === undefined ? undefined : scene.tokens[open - 1];
}

const respelt = (token: Token): Guess[] =>
  WORDS.filter((word) => isSlip(token.text, word)).map((word) => ({
    at: token.start,
    edits: [replace(token, word)],
    facts: { found: shown(token.text), meant: word },
  }));

const FOREIGN = new Set(['func', 'fn', 'fun', 'def', 'sub', 'method', 'proc', 'procedure', 'define', 'void']);

export const foreignFunction = defineRule({
  code: 'function_word',
  what: '"{found}" does not start a function in JavaScript',
  why: 'Other languages have other words for it; in JavaScript a function starts with the word function.',
  check: 'write function in the place of "{found}"',
  guesses: ({ lineTokens }) =>
    lineTokens
      .filter(({ text }) => FOREIGN.has(text))
      .map((token) => ({ at: token.start, edits: [replace(token, 'function')], facts: { found: token.text } })),
});
