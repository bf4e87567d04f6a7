import { drop, insert, replace } from '../draft.ts';
import { defineRule, shown } from '../rule.ts';
import { endsValue, startsValue } from '../scene.ts';

/** Words that start a statement. */
export const STARTING = new Set(
  'const let var function class if for while do switch return throw try break continue import export'.split(' '),
);

export const twoStatements = defineRule({
  code: 'two_statements',
  trust: 'vague',
  what: 'two statements stand side by side, before {right}',
  why: 'Statements on one line are separated by ;.',
  check: 'put ; before {right}, or start a new line',
  guesses: (scene) => {
    const [left, { token }] = [scene.before(), scene];
    if (!left || !token || token.first || !(STARTING.has(token.text) || (endsValue(left) && startsValue(token))))
      return [];
    return [{ at: left.end, edits: [insert(left.end, ';')], facts: { right: shown(token.text) } }];
  },
});

export const missingCaseColon = defineRule({
  code: 'missing_case_colon',
  what: 'a : is missing at the end of this {word}',
  why: 'In a switch each case and each default ends with :, and after it come the statements.',
  check: 'put : after this {word}',
  guesses: (scene) => {
    const before = scene.before();
    const { token } = scene;
    const line = before ? scene.tokens.slice(scene.lineStart(scene.at - 1), scene.at) : [];
    const word = line.findLast(({ text }) => text === 'case' || text === 'default');
    if (!word || !before) return [];
    const facts = { word: word.text };
    const wrong = token && [';', ',', '=>', '{', '-', '='].includes(token.text) && token.line === word.line;
    return [
      wrong && token.text !== '{' && { at: word.start, edits: [replace(token, ':')], facts },
      { at: word.start, edits: [insert(before.end, ':')], facts },
    ];
  },
});

export const ternaryWithoutColon = defineRule({
  code: 'ternary_without_colon',
  what: 'this ? has no : after it',
  why: 'A ? asks, and both answers follow it: the one for yes, then : and the one for no.',
  check: 'what should come out where the answer is no: it stands after a :',
  guesses: (scene) => {
    const last = scene.before();
    const line = scene.tokens.slice(Math.max(0, scene.lineStart(Math.max(0, scene.at - 1))), scene.at);
    const question = line.findLast(({ text }) => text === '?');
    if (!question || !last) return [];
    const other = scene.tokens
      .slice(scene.at - 8, scene.at + 1)
      .findLast(({ text }) => [',', ';', 'else'].includes(text));
    return [
      { at: question.start, edits: [insert(last.end, ' : 0')] },
      other && other.start > question.start && { at: question.start, edits: [replace(other, ' : ')] },
    ];
  },
});

export const tryAlone = defineRule({
  code: 'try_alone',
  what: 'this try has neither catch nor finally',
  why: 'try says where something may go wrong; what then happens stands in catch, and one of the two has to follow.',
  check: 'the } of the try: catch has to follow on it',
  guesses: (scene) => {
    if (!/^Missing catch/.test(scene.problem.message)) return [];
    const word = scene.tokens.findIndex(({ start }) => start >= scene.problem.offset);
    const end = scene.tokens[scene.partner(word + 1) ?? -1];
    return [end && { at: scene.problem.offset, edits: [insert(end.end, ' catch {}')] }];
  },
});

export const nestedComment = defineRule({
  code: 'nested_comment',
  what: 'this */ ends no comment',
  why: 'A comment ends at its first */, even if another /* stands inside it.',
  check: 'the comment before it: it ended earlier than you meant',
  guesses: ({ text, problem: { offset } }) => {
    const at = [offset, offset - 1, offset - 2].find((one) => text.startsWith('*/', one));
    if (at === undefined) return [];
    const before = text.lastIndexOf('*/', at - 1);
    return [before < 0 ? at : before + 2, at].map((start) => ({ at, edits: [drop({ start, end: at + 2 })] }));
  },
});

export const importInside = defineRule({
  code: 'import_inside',
  trust: 'shaky',
  what: '{word} stands inside a block',
  why: 'import and export belong to the whole file, so they stand at its top level, in no { }.',
  check: 'each { before it: one may have no }',
  guesses: ({ token, problem }) => {
    if (!token || !/^'import' and 'export' may only/.test(problem.message)) return [];
    const dropped = token.text === 'export' ? drop(token) : replace(token, '//');
    return [{ at: token.start, edits: [dropped], facts: { word: token.text } }];
  },
});

export const strayMark = defineRule({
  code: 'stray_sign',
  trust: 'vague',
  what: '{sign} cannot stand here',
  why: 'Everything up to {sign} can be read; {sign} does not fit what stands before it.',
  check: 'what stands right before {sign}, and whether {sign} is too much',
  guesses: ({ token }) => {
    if (!token || !(token.kind === 'mark' || token.kind === 'odd')) return [];
    if (/^[()[\]{}]$/.test(token.text)) return [];
    return [{ at: token.start, edits: [drop(token)], facts: { sign: named(token.text) } }];
  },
});

/** Half a character, or one that nobody sees, cannot be shown. */
const named = (sign: string): string =>
  /^[\p{Cc}\p{Cs}\p{Cf}]$/u.test(sign) ? 'a broken or invisible character' : shown(sign);

const FEWEST_WORDS = 4;

export const noteWithoutSlashes = defineRule({
  code: 'note_without_slashes',
  what: 'this line reads like a note, not like code',
  why: 'Whatever stands outside of comments is read as code, and words side by side are none.',
  check: 'put // before the note',
  guesses: ({ lineTokens }) => {
    const [first] = lineTokens;
    const signs = lineTokens.findIndex(({ kind }) => kind !== 'name');
    const words = signs < 0 ? lineTokens.length : signs;
    return [first !== undefined && words >= FEWEST_WORDS && { at: first.start, edits: [insert(first.start, '// ')] }];
  },
});

export const oldOctal = defineRule({
  code: 'old_octal',
  what: '{number} is an old form of a number that starts with 0',
  why: 'A leading 0 once meant a number to the base 8; modules and classes refuse it.',
  check: 'take the leading 0 away, or write 0o for base 8',
  guesses: (scene) => {
    const { token } = scene;
    const number = [token, scene.before()].find((one) => one?.kind === 'number' && /^0\d/.test(one.text));
    return [number && { at: number.start, edits: [insert(number.start, '1')], facts: { number: shown(number.text) } }];
  },
});
