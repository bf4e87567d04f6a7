import { drop, insert, replace } from '../draft.ts';
import { defineRule, shown } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

/** The parameters that end right before the place where reading stopped: index of their ( and what stands before it. */
function parameters(scene: Scene) {
  if (scene.before()?.text !== ')') return undefined;
  const open = scene.partner(scene.at - 1);
  return open === undefined ? undefined : { open, name: scene.tokens[open - 1], before: scene.tokens[open - 2] };
}

/** Takes the arrow away; a body without braces gets some, to the end of its line. */
function asBody(scene: Scene, arrow: Token) {
  if (scene.next?.text === '{') return [drop(arrow)];
  const last = scene.lineTokens.at(-1);
  return last ? [replace(arrow, '{ return '), insert(last.end, ' }')] : [];
}

export const arrowAfterFunction = defineRule({
  code: 'arrow_after_function',
  what: 'function and => are mixed',
  why: 'A function is written with the word function, or with an arrow, never with both.',
  check: 'take away the => or the word function',
  guesses: (scene) => {
    const { token } = scene;
    const found = parameters(scene);
    if (token?.text !== '=>' || !found) return [];
    if (found.name?.text !== 'function' && found.before?.text !== 'function') return [];
    return [{ at: token.start, edits: asBody(scene, token) }];
  },
});

export const arrowAfterMethod = defineRule({
  code: 'arrow_after_method',
  what: 'the method {name} has an arrow before its body',
  why: 'A method is its name, its parameters and its { }: the arrow belongs to functions without a name.',
  check: 'take away the =>, or write the name with a : or = before the parameters',
  guesses: (scene) => {
    const { token } = scene;
    const found = parameters(scene);
    if (token?.text !== '=>' || found?.name?.kind !== 'name' || !(scene.inClass || scene.inObject)) return [];
    return [{ at: token.start, edits: asBody(scene, token), facts: { name: shown(found.name.text) } }];
  },
});

export const nameBeforeArrow = defineRule({
  code: 'name_before_arrow',
  what: 'the arrow function has the name {name} before its parameters',
  why: 'An arrow function has no name of its own; it is stored in a variable by =.',
  check: 'store it: the name, then =, then the parameters',
  guesses: (scene) => {
    const { token } = scene;
    const found = parameters(scene);
    const open = found && scene.tokens[found.open];
    if (token?.text !== '=>' || !open || found.name?.kind !== 'name' || found.name.text === 'function') return [];
    const facts = { name: shown(found.name.text) };
    return [{ at: found.name.start, edits: [insert(found.name.start, 'const '), insert(open.start, ' = ')], facts }];
  },
});

const DECLARING = new Set(['const', 'let', 'var']);

export const missingEquals = defineRule({
  code: 'missing_equals',
  what: 'an = is missing after {name}',
  why: 'After {word} and a name, = says what is stored; a function that is stored needs it too.',
  check: 'put = between {name} and what it stores',
  guesses: (scene) => {
    const [word, name, { token, at }] = [scene.before(2), scene.before(), scene];
    if (!word || name?.kind !== 'name' || !DECLARING.has(word.text) || !token) return [];
    const facts = { name: shown(name.text), word: word.text };
    const close = scene.partner(at);
    const after = close === undefined ? undefined : scene.tokens[close + 1];
    if (token.text === '(' && after?.text === '{')
      return [{ at: name.start, edits: [insert(token.start, ' = function ')], facts }];
    const named = token.kind === 'name' && scene.next?.text !== '=' && !['of', 'in'].includes(token.text);
    const value =
      named || ['number', 'string', 'template'].includes(token.kind) || ['(', '[', '{'].includes(token.text);
    return value && !token.first ? [{ at: name.start, edits: [insert(name.end, ' = ')], facts }] : [];
  },
});

export const missingArrow = defineRule({
  code: 'missing_arrow',
  trust: 'shaky',
  what: 'the arrow => is missing between the parameters and the {',
  why: 'Parameters and a body make a function only with => between them, or with function before them.',
  check: 'put => before the {',
  guesses: (scene) => {
    const [before, { token, opener }] = [scene.before(), scene];
    if (token?.text !== '{' || !before) return [];
    const open = parameters(scene)?.open;
    const head = open === undefined ? undefined : scene.tokens[open - 1];
    const bare = before.kind === 'name' && opener?.text === '(' && scene.beforeOpener()?.kind === 'name';
    const group = head !== undefined && ['=', '(', ',', ':', 'async', 'return', '=>'].includes(head.text);
    return [(bare || group) && { at: before.end, edits: [insert(before.end, ' =>')] }];
  },
});

export const arrowOnNewLine = defineRule({
  code: 'arrow_on_new_line',
  what: 'the => has to stand on the line of its parameters',
  why: 'Between the parameters of an arrow function and its => no line may end.',
  check: 'move the => up, behind the parameters',
  guesses: (scene) => {
    const [before, { token }] = [scene.before(), scene];
    if (token?.text !== '=>' || !token.first || !before) return [];
    return [{ at: token.start, edits: [replace({ start: before.end, end: token.start }, ' ')] }];
  },
});

export const objectFromArrow = defineRule({
  code: 'object_from_arrow',
  trust: 'shaky',
  what: 'after => this { starts a body, not an object',
  why: 'A { right after an arrow is read as the start of statements, so pairs of name and value make no sense in it.',
  check: 'put ( ) around the whole object',
  guesses: (scene) => {
    const { opener } = scene;
    const open = scene.openers.at(-1);
    if (opener?.text !== '{' || open === undefined || scene.beforeOpener()?.text !== '=>') return [];
    const close = scene.tokens[scene.partner(open) ?? -1];
    return [close && { at: opener.start, edits: [insert(opener.start, '('), insert(close.end, ')')] }];
  },
});
