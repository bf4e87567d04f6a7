import { drop, insert, replace } from '../draft.ts';
import { defineRule } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** The head of the for around the place where reading stopped: its own tokens, not those of brackets inside. */
function head(scene: Scene) {
  if (!scene.inFor) return undefined;
  const open = scene.openers.at(-1) ?? 0;
  const close = scene.partner(open) ?? scene.lineEnd(open);
  let depth = 0;
  const own = scene.tokens.slice(open + 1, close).filter(({ text }) => {
    if (/^[([{]$/.test(text)) depth++;
    if (/^[)\]}]$/.test(text)) depth--;
    return depth === 0;
  });
  return { own, close: scene.tokens[close], word: scene.beforeOpener() };
}

export const forSeparators = defineRule({
  code: 'for_separators',
  what: 'the three parts of this for are not separated by ;',
  why: 'The head of a for has a start, a condition and a step, with a ; after the first and the second.',
  check: 'the round brackets after for: exactly two ; belong there',
  guesses: (scene) => {
    const found = head(scene);
    const wrong = found?.own.filter(({ text }) => text === ',' || text === ':') ?? [];
    const [first, second] = wrong;
    if (!first) return [];
    const both = second ? [replace(first, ';'), replace(second, ';')] : [];
    return [
      { at: first.start, edits: both },
      ...wrong.slice(0, 3).map((token) => ({ at: token.start, edits: [replace(token, ';')] })),
    ];
  },
});

export const forParts = defineRule({
  code: 'for_parts',
  what: 'the head of this for needs exactly two ;',
  why: 'The head of a for has a start, a condition and a step, with a ; after the first and the second.',
  check: 'the round brackets after for: which of the three parts is missing?',
  guesses: (scene) => {
    const { token } = scene;
    const before = scene.before();
    if (!head(scene) || !token || !before) return [];
    const more = ['; ', ';;'].map((signs) => ({ at: before.end, edits: [insert(before.end, signs)] }));
    return token.text === ';' ? [{ at: token.start, edits: [drop(token)] }] : more;
  },
});

export const colonForOf = defineRule({
  code: 'colon_for_of',
  what: 'a : stands where for needs the word of',
  why: 'In Java a : goes through a list; in JavaScript the word of does.',
  check: 'write of in the place of the :',
  guesses: (scene) => {
    const { token } = scene;
    return [token?.text === ':' && scene.inFor && { at: token.start, edits: [replace(token, ' of ')] }];
  },
});

export const foreachWord = defineRule({
  code: 'foreach_word',
  what: '"{word}" is no loop of JavaScript',
  why: 'Other languages have a loop of that name; JavaScript has for … of, and forEach as a method of a list.',
  check: 'write for and, inside the brackets, const … of …',
  guesses: ({ tokens }) =>
    tokens.map((token, index) => {
      const each = tokens[index + 1];
      if (/^for_?each$/i.test(token.text) && tokens[index - 1]?.text !== '.')
        return { at: token.start, edits: [replace(token, 'for')], facts: { word: token.text } };
      if (token.text !== 'for' || each?.text !== 'each') return undefined;
      return { at: token.start, edits: [drop(each)], facts: { word: 'for each' } };
    }),
});
