import { drop, type Edit, replace } from '../draft.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

const TYPES = new Set(
  'int float double long short byte char boolean bool String string str void auto number Integer Boolean Double list List array Array ArrayList Map object Object any dim Dim my local unsigned'.split(
    ' ',
  ),
);
const MODIFIERS = new Set(['public', 'private', 'protected', 'static', 'final', 'abstract', 'unsigned']);

interface Typed {
  /** Everything from the first modifier to the end of the type. */
  readonly start: number;
  readonly end: number;
  readonly type: Token;
  readonly name: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Names with a type before them, as Java and C write them. */
function typed({ tokens }: Scene): Typed[] {
  const found: Typed[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const type = tokens[index];
    if (type?.kind !== 'name' || !(TYPES.has(type.text) || /^[A-Z]/.test(type.text)) || MODIFIERS.has(type.text))
      continue;
    const nameAt = afterType(tokens, index);
    const name = tokens[nameAt];
    const last = tokens[nameAt - 1];
    if (name?.kind !== 'name' || !last || name.line !== type.line || JOINING.has(name.text)) continue;
    let first = index;
    while (MODIFIERS.has(tokens[first - 1]?.text ?? '')) first--;
    const start = tokens[first]?.start ?? type.start;
    found.push({ start, end: last.end, type, name, before: tokens[first - 1], after: tokens[nameAt + 1] });
  }
  return found;
}

const JOINING = new Set(['of', 'in', 'instanceof', 'extends', 'as', 'from', 'and', 'or', 'is', 'implements']);

/** Index of the token after a type with its [] or <…>. */
function afterType(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  if (tokens[next]?.text === '<') {
    const close = tokens.slice(next, next + 8).findIndex(({ text }) => text === '>' || text === '>>');
    if (close > 0) next += close + 1;
  }
  while (tokens[next]?.text === '[' && tokens[next + 1]?.text === ']') next += 2;
  return next;
}

const DECLARING = new Set([
  'const',
  'let',
  'var',
  'new',
  'class',
  'function',
  'return',
  'extends',
  '.',
  'typeof',
  'import',
]);

const DECLARED = new Set(['const', 'let', 'var']);

export const typeBeforeName = defineRule({
  code: 'type_before_name',
  what: '"{type}" before {name} is how other languages declare; JavaScript writes {meant}',
  why: 'In JavaScript a variable has no type of its own, so its declaration starts with let or const, and a function with function.',
  check: 'every place where a type stands before a name',
  guesses: (scene) => {
    const all = typed(scene).filter(
      ({ before }) => !DECLARING.has(before?.text ?? '') || DECLARED.has(before?.text ?? ''),
    );
    // After const, a name and a value without = in between look like a type and a name.
    const near = all
      .filter(({ before, after }) => !DECLARED.has(before?.text ?? '') || after?.text === '=')
      .filter(({ name }) => Math.abs(name.line - (scene.token?.line ?? name.line)) <= 1);
    const guess = (some: readonly Typed[]): Guess | undefined => {
      const first = some.find(({ name }) => name.line === near[0]?.name.line) ?? some[0];
      if (!first) return undefined;
      const facts = {
        type: shown(first.type.text),
        name: shown(first.name.text),
        meant: meant(scene, first) || 'the name alone',
      };
      return { at: first.start, edits: some.map((one) => mended(scene, one)), facts };
    };
    return near.length === 0 ? [] : [guess(all), guess(near), ...near.map((one) => guess([one]))];
  },
});

const mended = (scene: Scene, one: Typed): Edit => {
  const word = meant(scene, one);
  return word === '' ? drop({ start: one.start, end: one.name.start }) : replace(one, word);
};

/** What JavaScript writes in the place of a type. */
function meant({ tokens }: Scene, { before, after, name }: Typed): '' | 'let' | 'function' {
  if (before && (DECLARED.has(before.text) || before.text === ',')) return '';
  if (before?.text === '(') return tokens[tokens.indexOf(before) - 1]?.text === 'for' ? 'let' : '';
  if (after?.text === '(') return insideClass(tokens, name) ? '' : 'function';
  return insideClass(tokens, name) ? '' : 'let';
}

/** Whether the innermost { before a token is that of a class. */
function insideClass(tokens: readonly Token[], token: Token): boolean {
  let depth = 0;
  for (let index = tokens.indexOf(token); index >= 0; index--) {
    const text = tokens[index]?.text;
    if (text === '}') depth++;
    if (text === '{' && depth-- === 0)
      return tokens.slice(Math.max(0, index - 4), index).some((one) => one.text === 'class');
  }
  return false;
}

export const modifierWord = defineRule({
  code: 'modifier_word',
  what: '"{word}" does not exist in JavaScript',
  why: 'Java and others say who may use a thing; in JavaScript a name that starts with # is private, all others are public.',
  check: 'take "{word}" away',
  guesses: (scene) => {
    const words = scene.lineTokens.filter(({ text }) => MODIFIERS.has(text) && text !== 'static');
    const all = scene.tokens.filter(({ text, first }) => first && MODIFIERS.has(text) && text !== 'static');
    const [first] = words;
    if (!first) return [];
    return [words, [...new Set([...words, ...all])]].map((some) => ({
      at: first.start,
      edits: some.map(drop),
      facts: { word: first.text },
    }));
  },
});
