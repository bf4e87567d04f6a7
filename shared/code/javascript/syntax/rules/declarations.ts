import { drop, insert, replace } from '../draft.ts';
import { defineRule, shown } from '../rule.ts';

const DECLARING = new Set(['const', 'let', 'var']);

export const comparisonInDeclaration = defineRule({
  code: 'comparison_in_declaration',
  what: '{sign} compares, but after {word} {name} a value is stored',
  why: 'One = stores a value in a variable; {sign} asks whether two values are equal.',
  check: 'use one = to store',
  guesses: (scene) => {
    const [word, name, { token }] = [scene.before(2), scene.before(), scene];
    if (!word || !name || !DECLARING.has(word.text) || !['==', '==='].includes(token?.text ?? '')) return [];
    const facts = { sign: token?.text ?? '', word: word.text, name: shown(name.text) };
    return [token && { at: token.start, edits: [replace(token, '=')], facts }];
  },
});

export const colonInDeclaration = defineRule({
  code: 'colon_in_declaration',
  what: '{name} is followed by {sign}, where = stores a value',
  why: 'In JavaScript a variable gets its value by =; a : belongs into objects.',
  check: 'use = to store',
  guesses: (scene) => {
    const [word, name, { token }] = [scene.before(2), scene.before(), scene];
    if (!word || !name || !DECLARING.has(word.text) || ![':', '=>', '<-', ','].includes(token?.text ?? '')) return [];
    if (!token || token.text === ',') return [];
    return [{ at: token.start, edits: [replace(token, '=')], facts: { name: shown(name.text), sign: token.text } }];
  },
});

export const constWithoutValue = defineRule({
  code: 'const_without_value',
  what: '{name} is declared by const and gets no value',
  why: 'A const keeps its first value for ever, so it has to get one where it is declared.',
  check: 'give it a value with =, or use let if the value comes later',
  guesses: (scene) => {
    const [word, name, { token, problem }] = [scene.before(2), scene.before(), scene];
    const bare =
      word?.text === 'const' && name?.kind === 'name' && (!token || token.first || /^[;,)]$/.test(token.text));
    if (!name || !(bare || /^Missing initializer|^Complex binding/.test(problem.message))) return [];
    return [{ at: name.start, edits: [insert(name.end, ' = 0')], facts: { name: shown(name.text) } }];
  },
});

export const repeatedDeclaringWord = defineRule({
  code: 'repeated_declaring_word',
  what: '{word} stands here once too often',
  why: '{word} opens a declaration; within one declaration only names and values follow.',
  check: 'take this {word} away, or end the statement before it with ;',
  guesses: (scene) => {
    const [before, { token }] = [scene.before(), scene];
    const doubled = token && DECLARING.has(token.text) ? token : undefined;
    if (!before || (!doubled && !DECLARING.has(before.text))) return [];
    const reserved =
      doubled ?? scene.lineTokens.find(({ text, start }) => DECLARING.has(text) && start > (scene.token?.start ?? 0));
    const guess = (one: typeof before) => ({ at: one.start, edits: [drop(one)], facts: { word: one.text } });
    const inList = before.text === ',' || DECLARING.has(before.text);
    return [doubled && inList && guess(doubled), reserved && reserved !== doubled && guess(reserved)];
  },
});

export const commaForSemicolon = defineRule({
  code: 'comma_for_semicolon',
  trust: 'shaky',
  what: 'a comma ends this line, but the next one is a new statement',
  why: 'A comma says that the declaration goes on, so the next line is read as another name with its value.',
  check: 'end this line with ; instead of the comma',
  guesses: (scene) => {
    const first = scene.at < scene.tokens.length ? scene.lineStart(scene.at) : -1;
    const starts = [first, scene.at];
    return starts.map((index) => {
      const [comma, token] = [scene.tokens[index - 1], scene.tokens[index]];
      const ends = comma?.text === ',' && token?.first;
      return ends && { at: comma.start, edits: [replace(comma, ';')] };
    });
  },
});

export const declarationInBrackets = defineRule({
  code: 'declaration_in_brackets',
  what: '{word} stands inside round brackets',
  why: 'Parameters and arguments are plain names or values: only the head of a for declares a variable.',
  check: 'take {word} away; declare variables on a line of their own',
  guesses: (scene) => {
    const [before, { token, opener, inFor }] = [scene.before(), scene];
    if (opener?.text !== '(' || inFor) return [];
    const word = [token, before].find((one) => one && DECLARING.has(one.text));
    if (!word) return [];
    const line = scene.lineTokens.filter(({ text, start }) => DECLARING.has(text) && start >= word.start);
    const facts = { word: word.text };
    return [
      { at: word.start, edits: line.map(drop), facts },
      { at: word.start, edits: [drop(word)], facts },
    ];
  },
});

export const declaredTwice = defineRule({
  code: 'declared_twice',
  what: '{name} is declared a second time; the first time is line {first}',
  why: 'Within one block a name can be declared once by let, const, class or function.',
  check: 'leave {kept} away to give it a new value, or choose another name',
  guesses: (scene) => {
    const name = /^Identifier '(.+)' has already been declared/.exec(scene.problem.message)?.[1];
    const { token } = scene;
    if (name === undefined || !token) return [];
    const first = scene.tokens.find((one, index) => one.text === name && declares(scene.tokens[index - 1]?.text));
    const word = scene.before()?.text ?? '';
    const kept = declares(word) ? `the word ${word}` : 'this declaration';
    const facts = { name: shown(name), first: first?.line ?? token.line, kept };
    return [{ at: token.start, edits: [replace(token, `${token.text}_${token.start}`)], facts }];
  },
});

const declares = (text = '') =>
  ['let', 'const', 'var', 'class', 'function', '(', ',', '{', '[', 'import', 'as'].includes(text);

export const assignedToValue = defineRule({
  code: 'assigned_to_value',
  what: 'the left side of = is no variable: nothing can be stored in it',
  why: '= stores what is on its right in the variable on its left; it does not compare.',
  check: 'use === to compare, or put a plain variable on the left of =',
  guesses: (scene) => {
    if (
      !/^(Assigning to|Binding) rvalue|^Parenthesized pattern|^Optional chaining cannot appear in left/.test(
        scene.problem.message,
      )
    )
      return [];
    const sign = scene.tokens.slice(scene.at).find(({ text }) => /^(?:[^=!<>]*=|\+\+|--)$/.test(text));
    if (!sign) return [];
    const steps = sign.text === '++' || sign.text === '--';
    const before = scene.tokens[scene.tokens.indexOf(sign) - 1];
    const missed = before && sign.text === '=' ? { at: sign.start, edits: [insert(sign.end, '==')] } : undefined;
    return [missed ?? { at: sign.start, edits: [steps ? drop(sign) : replace(sign, '+')] }];
  },
});
