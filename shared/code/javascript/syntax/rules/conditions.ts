import { drop, type Edit, insert, replace } from '../draft.ts';
import { defineRule, type Guess } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

const WITH_PARENS = new Set(['if', 'while', 'for', 'switch', 'catch']);

export const missingParens = defineRule({
  code: 'condition_without_parens',
  what: '{word} needs ( ) around what follows it',
  why: 'What {word} asks about stands in round brackets, even if other languages leave them out.',
  check: 'put ( after {word} and ) before the {',
  guesses: (scene) => {
    const [word, { token }] = [scene.before(), scene];
    if (!token || !word || !WITH_PARENS.has(word.text) || token.text === '(') return [];
    const facts = { word: word.text };
    return [{ at: word.start, edits: wrapped(scene, token), facts }];
  },
});

/** ( before a token and ) before the { of its line, or instead of the : at the end of it. */
function wrapped({ lineTokens }: Scene, from: Token): Edit[] {
  const rest = lineTokens.filter(({ start }) => start >= from.start);
  const brace = rest.findLast(({ text }) => text === '{');
  const closed = rest.findLast(({ text }) => text === ')');
  const end = brace?.start ?? rest.at(-1)?.end ?? from.end;
  // `if x > 3) {`: only the opening one is missing.
  const unbalanced =
    closed && rest.filter(({ text }) => text === '(').length < rest.filter(({ text }) => text === ')').length;
  return unbalanced ? [insert(from.start, '(')] : [insert(from.start, '('), insert(end, ') ')];
}

export const partlyInParens = defineRule({
  code: 'condition_partly_in_parens',
  what: 'the ( ) of this {word} end before its condition does',
  why: 'The whole condition of {word} stands in one pair of round brackets; after their ) the body begins.',
  check: 'put one more pair of ( ) around everything that is asked',
  guesses: (scene) => {
    const { tokens, token, lineTokens } = scene;
    const word = tokens.findLast(({ text, start }) => start < (token?.start ?? 0) && WITH_PARENS.has(text));
    const open = word && tokens[tokens.indexOf(word) + 1];
    if (!word || open?.text !== '(' || token?.line !== word.line || token.kind !== 'mark') return [];
    const brace = lineTokens.findLast(({ text }) => text === '{');
    const facts = { word: word.text };
    return [brace && { at: word.start, edits: [insert(open.start, '('), insert(brace.start, ')')], facts }];
  },
});

const ELSE_IFS = new Set(['elseif', 'elif', 'elsif', 'elseIf', 'ElseIf', 'elsIf']);

export const elseIfWord = defineRule({
  code: 'else_if_as_one_word',
  what: '"{word}" is no word of JavaScript',
  why: 'JavaScript has no word for it: an else is followed by a new if.',
  check: 'write else if, as two words',
  guesses: (scene) => {
    const words = scene.tokens.filter(({ kind, text }) => kind === 'name' && ELSE_IFS.has(text));
    const [first] = words;
    if (!first) return [];
    const facts = { word: first.text };
    const edits = words.map((word) => replace(word, 'else if'));
    // Without brackets, as in Python, one line is mended at a time.
    const after = scene.tokens[scene.tokens.indexOf(first) + 1];
    const bare = after && after.text !== '(' ? [replace(first, 'else if'), ...wrapped(scene, after)] : edits;
    return [
      { at: first.start, edits, facts },
      { at: first.start, edits: bare, facts },
    ];
  },
});

export const elseWithCondition = defineRule({
  code: 'else_with_condition',
  what: 'else is followed by a condition',
  why: 'else takes whatever is left over and asks nothing; only an if asks.',
  check: 'write else if where something is asked, or take the condition away',
  guesses: ({ lineTokens }) =>
    lineTokens.map((token, index) => {
      const after = lineTokens[index + 1];
      return token.text === 'else' && after?.text === '(' && { at: token.start, edits: [insert(token.end, ' if ')] };
    }),
});

export const thenWord = defineRule({
  code: 'then_word',
  what: '"{word}" does not belong here',
  why: 'In JavaScript the body of an if or a loop follows directly on its ( ), without a word between.',
  check: 'take "{word}" away; { and } hold the body',
  guesses: ({ tokens }) =>
    tokens.map(
      (token, index) =>
        (token.text === 'then' || token.text === 'do') &&
        tokens[index - 1]?.text === ')' && { at: token.start, edits: [drop(token)], facts: { word: token.text } },
    ),
});

export const missingCondition = defineRule({
  code: 'missing_condition',
  what: 'the ( ) after {word} are empty',
  why: '{word} has to know what to ask; with nothing in the brackets there is no question.',
  check: 'what {word} should ask',
  guesses: (scene) => {
    const [open, word, { token }] = [scene.before(), scene.before(2), scene];
    if (token?.text !== ')' || open?.text !== '(' || !word || !WITH_PARENS.has(word.text)) return [];
    return [{ at: open.start, edits: [insert(token.start, '0')], facts: { word: word.text } }];
  },
});

/** The `{` of a block that ends right before the place where reading stopped, and what stands before it. */
function blockBefore(scene: Scene) {
  const open = scene.before()?.text === '}' ? scene.partner(scene.at - 1) : undefined;
  return open === undefined ? undefined : { open, before: scene.tokens[open - 1], further: scene.tokens[open - 2] };
}

export const semicolonBeforeElse = defineRule({
  code: 'else_after_semicolon',
  what: 'the ; before else ends the if, so that this else belongs to none',
  why: 'else has to follow directly on the } of its if; a ; between them is a statement of its own.',
  check: 'take the ; after the } away',
  guesses: (scene) => {
    const [semicolon, brace, { token }] = [scene.before(), scene.before(2), scene];
    if (token?.text !== 'else' || semicolon?.text !== ';' || brace?.text !== '}') return [];
    return [{ at: semicolon.start, edits: [drop(semicolon)] }];
  },
});

export const semicolonAfterHead = defineRule({
  code: 'semicolon_after_head',
  what: 'the ; after the ) cuts the { } off from its head',
  why: 'A ; right after the ) is an empty body; the { } that follows then stands alone.',
  check: 'take the ; before the { away',
  guesses: (scene) => {
    const { token } = scene;
    if (token?.text === ';' && scene.next?.text === '{') return [{ at: token.start, edits: [drop(token)] }];
    const block = ['else', 'catch', 'finally'].includes(token?.text ?? '') ? blockBefore(scene) : undefined;
    if (block?.before?.text !== ';' || block.further?.text !== ')') return [];
    return [{ at: block.before.start, edits: [drop(block.before)] }];
  },
});

export const secondElse = defineRule({
  code: 'second_else',
  what: 'this if has an else already',
  why: 'An if has one else at most: it takes everything that is left over.',
  check: 'which of the two should ask something and so be an else if',
  guesses: (scene) => {
    const block = scene.token?.text === 'else' ? blockBefore(scene) : undefined;
    if (block?.before?.text !== 'else') return [];
    return [{ at: scene.problem.offset, edits: [insert(block.before.end, ' if (0) ')] }];
  },
});

export const elseWithoutBraces = defineRule({
  code: 'else_without_braces',
  what: 'more than one statement stands between if and this else, without { }',
  why: 'Without { } an if holds one statement only; with the second one the if is over, and else belongs to none.',
  check: 'put { } around all statements of the if',
  guesses: (scene) => {
    const { token, tokens, at } = scene;
    if (token?.text !== 'else') return [];
    const heads = tokens.flatMap((one, index): Guess[] => {
      const close = one.text === 'if' && index < at ? scene.partner(index + 1) : undefined;
      const end = tokens[close ?? -1];
      if (close === undefined || !end || tokens[close + 1]?.text === '{') return [];
      return [{ at: token.start, edits: [insert(end.end, ' {'), insert(token.start, '} ')] }];
    });
    return heads.slice(-2).toReversed();
  },
});

export const elseWithoutIf = defineRule({
  code: 'else_without_if',
  trust: 'shaky',
  what: 'this else has no if before it',
  why: 'else has to follow directly on what its if holds; here something else stands between, or the if is missing.',
  check: 'where the if of this else is, and whether each { before it has its }',
  guesses: ({ token, next }) => {
    if (token?.text !== 'else') return [];
    const followed = next?.text === 'if' ? [drop(token)] : [replace(token, 'if (0) ')];
    return [{ at: token.start, edits: followed }];
  },
});
