import { drop, type Edit, insert, replace } from '../draft.ts';
import { defineRule, shown } from '../rule.ts';
import type { Scene } from '../scene.ts';

export const functionWithoutName = defineRule({
  code: 'function_without_name',
  what: 'this function has no name',
  why: 'A statement that starts with function needs a name, for nothing else could call it.',
  check: 'write a name between function and (',
  guesses: (scene) => {
    const [word, { token }] = [scene.before(), scene];
    if (token?.text !== '(' || word?.text !== 'function') return [];
    return [{ at: word.start, edits: [insert(word.end, ' unnamed')] }];
  },
});

export const missingParameters = defineRule({
  code: 'missing_parameters',
  what: 'the function {name} has no ( ) after its name',
  why: 'A function has its parameters in ( ), which stay empty where it takes none.',
  check: 'put ( ) after {name}',
  guesses: (scene) => {
    const [word, name, { token, lineTokens }] = [scene.before(2), scene.before(), scene];
    if (!token || name?.kind !== 'name') return [];
    const facts = { name: shown(name.text) };
    if (token.text === '{' && (word?.text === 'function' || scene.inClass))
      return [{ at: name.end, edits: [insert(name.end, '()')], facts }];
    const brace = lineTokens.findLast(({ text }) => text === '{');
    if (word?.text !== 'function' || token.kind !== 'name' || !brace) return [];
    return [{ at: name.end, edits: [insert(token.start, '('), insert(brace.start, ')')], facts }];
  },
});

export const missingBody = defineRule({
  code: 'missing_body_brace',
  what: 'a { is missing after the ( ) of this {head}',
  why: 'What belongs to a {head} stands between { and }, and the first of the two is not there.',
  check: 'put { at the end of this line',
  guesses: (scene) => {
    const last = scene.before();
    const open = last?.text === ')' ? scene.partner(scene.at - 1) : undefined;
    if (!last || open === undefined || !scene.token || scene.token.text === '{') return [];
    const words = [scene.tokens[open - 1]?.text, scene.tokens[open - 2]?.text];
    const head = words.includes('function') ? 'function' : words.find((word) => word === 'switch' || word === 'catch');
    if (!head) return [];
    const edits: Edit[] = [insert(last.end, ' {')];
    const facts = { head };
    const end = scene.lineTokens.at(-1)?.end ?? last.end;
    return [
      { at: last.end, edits, facts },
      { at: last.end, edits: [...edits, insert(end, ' }')], facts },
    ];
  },
});

export const functionInClass = defineRule({
  code: 'function_in_class',
  what: 'a method is written without the word function',
  why: 'In a class the name and ( ) of a method are enough.',
  check: 'take the word function away',
  guesses: (scene) => inClass(scene, ['function']),
});

export const declarationInClass = defineRule({
  code: 'declaration_in_class',
  what: '{word} does not belong into a class',
  why: 'Directly in a class stand methods and fields; a field is its name, without {word}.',
  check: 'take {word} away, or move the statement into a method',
  guesses: (scene) => inClass(scene, ['let', 'const', 'var']),
});

const inClass = (scene: Scene, words: readonly string[]) =>
  [scene.before(), scene.token].map(
    (word) =>
      word &&
      scene.inClass &&
      words.includes(word.text) && { at: word.start, edits: [drop(word)], facts: { word: word.text } },
  );

export const commaInClass = defineRule({
  code: 'comma_in_class',
  what: 'a comma stands between the members of a class',
  why: 'Commas separate what is in an object; the methods of a class follow each other without any.',
  check: 'take the comma away',
  guesses: (scene) => {
    const { token } = scene;
    return [token?.text === ',' && scene.inClass && { at: token.start, edits: [replace(token, ';')] }];
  },
});

export const returnOutside = defineRule({
  code: 'return_outside_function',
  trust: 'shaky',
  what: 'this return is in no function',
  why: 'return hands a value back from a function, and here every function is closed already, or none was started.',
  check: 'each } before it: did one close the function too early?',
  guesses: ({ problem, token }) => {
    if (!problem.message.startsWith("'return' outside") || !token) return [];
    return [{ at: token.start, edits: [drop(token)] }];
  },
});

export const awaitOutside = defineRule({
  code: 'await_outside_async',
  what: 'await stands in a function that is not async',
  why: 'Only a function marked async may wait; each function inside it needs the mark too.',
  check: 'write async before {head}',
  guesses: (scene) => {
    const { token, problem } = scene;
    if (!token || !/'await' outside an async|Await using cannot/.test(problem.message)) return [];
    return [{ at: token.start, edits: [drop(token)], facts: { head: functionAround(scene) } }];
  },
});

/** The innermost function around the place where reading stopped, as its own line names it. */
function functionAround({ tokens, openers }: Scene): string {
  for (const index of openers.toReversed()) {
    if (tokens[index]?.text !== '{') continue;
    const head = tokens.slice(Math.max(0, index - 30), index);
    const start = head.findLastIndex(({ text }) => text === 'function' || text === ';' || text === '}' || text === '{');
    const word = head[start];
    if (word?.text === 'function') return `the function on line ${word.line}`;
    if (tokens[index - 1]?.text === '=>') return `the function on line ${tokens[index - 1]?.line}`;
  }
  return 'the function around it';
}

export const jumpOutside = defineRule({
  code: 'jump_outside_loop',
  trust: 'shaky',
  what: 'this {word} is in no loop',
  why: '{word} works in a loop only, not in an if by itself and not in a function that a loop or forEach calls.',
  check: 'which loop {word} should act on; a function is left by return',
  guesses: ({ problem, token }) => {
    if (!token || !/^Unsyntactic (break|continue)/.test(problem.message)) return [];
    return [{ at: token.start, edits: [drop(token)], facts: { word: token.text } }];
  },
});
