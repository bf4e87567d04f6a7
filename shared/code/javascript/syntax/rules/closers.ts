import { drop, insert, replace } from '../draft.ts';
import { gaps } from '../layout.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import { closerOf, endsValue, type Scene, startsValue } from '../scene.ts';
import type { Token } from '../token.ts';

/** How many brackets may be missing in one place. */
const MOST_MISSING = 4;

const missing = (code: string, kind: string, name: string) =>
  defineRule({
    code,
    trust: 'shaky',
    what: `a ${name} is missing, the ${kind} {place} is never closed`,
    why: `Every ${kind} needs its ${name}; up to that everything belongs inside.`,
    check: `the ${kind} {place}: where should its ${name} stand?`,
    guesses: (scene) => [
      ...(kind === '(' ? closedParameters(scene) : []),
      ...closedByLayout(scene, kind),
      ...(scene.opener?.text === kind ? closedHere(scene) : []),
    ],
  });

const BEFORE_PARAMETERS = new Set([',', '(', '=', ':', '=>', 'async']);

/** Closes parameters before their => or {: names after a ( that nothing else closes. */
function closedParameters(scene: Scene): Guess[] {
  const { tokens } = scene;
  const found = tokens.flatMap((open, index): Guess[] => {
    if (open.text !== '(') return [];
    let end = index + 1;
    while (tokens[end]?.kind === 'name' || tokens[end]?.text === ',') end++;
    const [last, sign, before] = [tokens[end - 1], tokens[end], tokens[index - 1]];
    const ofArrow = sign?.text === '=>' && end > index + 2 && BEFORE_PARAMETERS.has(before?.text ?? '');
    const ofFunction = sign?.text === '{' && [before?.text, tokens[index - 2]?.text].includes('function');
    if (!last || sign?.line !== open.line || !(ofArrow || ofFunction)) return [];
    return [{ at: last.end, edits: [insert(last.end, ')')], facts: { place: placeOf(scene, open, last) } }];
  });
  return found.slice(-MOST_MISSING);
}

/** Closes brackets at the end of the last line that is indented as theirs, before a comma or semicolon that ends it. */
function closedByLayout(scene: Scene, kind: string): Guess[] {
  const { tokens } = scene;
  const found = kind === '{' ? [] : gaps(scene).filter(({ opener }) => tokens[opener]?.text === kind);
  return found.slice(0, MOST_MISSING).flatMap(({ opener, until }): Guess[] => {
    const [inner, ending] = [tokens[opener], tokens[until - 1]];
    const last = ending && [',', ';'].includes(ending.text) ? tokens[until - 2] : ending;
    const closer = inner && closerOf(inner);
    if (!last || !closer) return [];
    const facts = { place: placeOf(scene, inner, last) };
    return [{ at: last.end, edits: [insert(last.end, closer)], facts, opened: inner.start }];
  });
}

/** Closes the innermost bracket before the token where reading stopped, and then those around it, one after the other. */
function closedHere(scene: Scene): Guess[] {
  const last = scene.before();
  const inner = scene.opener;
  if (!last || !inner) return [];
  const facts = { place: placeOf(scene, inner, last) };
  const pattern = patternEnd(scene, inner);
  const named = pattern
    ? [
        {
          at: pattern.end,
          edits: [insert(pattern.end, ` ${closerOf(inner)}`)],
          facts: { place: placeOf(scene, inner, pattern) },
        },
      ]
    : [];
  const open = scene.openers.slice(-MOST_MISSING).flatMap((index) => scene.tokens[index] ?? []);
  const here = open.map((_, index) => {
    const closers = open
      .slice(open.length - 1 - index)
      .toReversed()
      .map(closerOf)
      .join('');
    return { at: last.end, edits: [insert(last.end, closers)], facts, opened: inner.start };
  });
  return [...named, ...(inner.text === '{' && !scene.mayEnd ? [] : here)];
}

/** The last token of a pattern that stands before the = of its declaration, as in const { a = b. */
function patternEnd({ tokens }: Scene, opener: Token): Token | undefined {
  const index = tokens.indexOf(opener);
  if (!['const', 'let', 'var'].includes(tokens[index - 1]?.text ?? '')) return undefined;
  const equals = tokens.findIndex(({ text, line }, one) => one > index && text === '=' && line === opener.line);
  return tokens[equals - 1];
}

/** Where a bracket was opened: by what stands before it on the same line, by its line elsewhere. */
function placeOf({ tokens }: Scene, opener: Token, last: Token): string {
  const before = tokens[tokens.indexOf(opener) - 1];
  const name = before?.kind === 'name' && before.line === opener.line ? ` after ${shown(before.text)}` : '';
  return opener.line === last.line ? name.trim() || 'on this line' : `on line ${opener.line}${name}`;
}

export const missingParen = missing('missing_paren', '(', ')');
export const missingBracket = missing('missing_bracket', '[', ']');
export const missingObjectBrace = missing('missing_object_brace', '{', '}');

export const unclosedInsertion = defineRule({
  code: 'unclosed_insertion',
  what: 'the {sign} in this text has no }',
  why: 'What is inserted into a text in backticks stands between {sign} and }.',
  check: 'where the } of the {sign} belongs',
  guesses: (scene) => {
    const { opener } = scene;
    if (opener?.kind !== 'template') return [];
    const from = scene.tokens.indexOf(opener) + 1;
    return scene.tokens
      .slice(from, from + MOST_MISSING)
      .filter(({ line, kind }) => line === opener.line && kind !== 'odd')
      .flatMap(({ end }) =>
        ['}', '}`'].map((missed) => ({ at: opener.start, edits: [insert(end, missed)], facts: { sign: '${' } })),
      );
  },
});

export const wrongCloser = defineRule({
  code: 'wrong_closer',
  trust: 'shaky',
  what: '{found} closes nothing here: the {open} {place} needs {close}',
  why: 'Brackets close in the opposite order of their opening, each by its own kind.',
  check: 'which bracket was opened last before this {found}',
  guesses: (scene) => {
    const { token, opener } = scene;
    if (!token || !opener || ![')', ']', '}'].includes(token.text)) return [];
    const close = closerOf(opener)?.charAt(0);
    if (!close || close === token.text) return [];
    const facts = { found: token.text, open: opener.text, close, place: placeOf(scene, opener, token) };
    return [{ at: token.start, edits: [replace(token, close)], facts }];
  },
});

export const missingOpenParen = defineRule({
  code: 'missing_open_paren',
  trust: 'shaky',
  what: 'a ( is missing after {name}',
  why: 'A function is called by its name and ( ) directly after it; here there is only the ).',
  check: 'put ( after {name}',
  guesses: (scene) => {
    const [name, { token, lineTokens }] = [scene.before(), scene];
    if (name?.kind !== 'name' || !startsValue(token) || token.first) return [];
    const close = lineTokens.some(({ text, start }) => text === ')' && start > token.start);
    return [close && { at: name.end, edits: [insert(name.end, '(')], facts: { name: shown(name.text) } }];
  },
});

export const extraCloser = defineRule({
  code: 'extra_closer',
  trust: 'vague',
  what: 'this {sign} has nothing to close',
  why: 'Every {open} opened before it has been closed already.',
  check: 'whether this {sign} is too many, or a {open} is missing before it',
  guesses: ({ token }) => {
    const open = OPENERS.get(token?.text ?? '');
    return [
      token !== undefined &&
        open !== undefined && { at: token.start, edits: [drop(token)], facts: { sign: token.text, open } },
    ];
  },
});

const OPENERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

export const missingOpenBracket = defineRule({
  code: 'missing_open_bracket',
  trust: 'shaky',
  what: 'a {open} is missing before this {sign}',
  why: 'A {sign} needs its {open} before it, at the start of the list or object.',
  check: 'where the list or object starts: it needs a {open}',
  guesses: ({ tokens, lineTokens, token }) => {
    const close = lineTokens.findLast(({ text }) => text === ']' || text === '}');
    if (!close || !token) return [];
    const open = close.text === ']' ? '[' : '{';
    const starts = lineTokens.filter((one) => ['=', '(', ':', 'return'].includes(one.text) && one.start < close.start);
    const missing = lineTokens.every(({ text }) => text !== open) && endsValue(tokens[tokens.indexOf(close) - 1]);
    return missing
      ? starts.map(({ end }) => ({ at: end, edits: [insert(end, open)], facts: { open, sign: close.text } }))
      : [];
  },
});
