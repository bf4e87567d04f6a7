import { drop, insert, replace } from '../draft.ts';
import { defineRule, shown } from '../rule.ts';
import { endsValue, type Scene, startsValue } from '../scene.ts';

/** Whether values or pairs follow each other here, separated by commas. */
const inList = ({ opener, inObject, inFor }: Scene): boolean =>
  opener?.text === '[' || (opener?.text === '(' && !inFor) || inObject;

export const missingComma = defineRule({
  code: 'missing_comma',
  trust: 'shaky',
  what: 'a comma is missing after {left}',
  why: 'Things in a list, an object or a call are separated by commas, also where each has a line of its own.',
  check: 'the end of this line: does a comma separate {left} from {right}?',
  guesses: (scene) => {
    const [left, { token }] = [scene.before(), scene];
    if (!endsValue(left) || !token || !inList(scene) || (token.text !== '...' && !startsValue(token))) return [];
    const facts = { left: shown(left.text), right: shown(token.text) };
    return [{ at: left.end, edits: [insert(left.end, ',')], facts }];
  },
});

export const unquotedText = defineRule({
  code: 'text_without_quotes',
  trust: 'shaky',
  what: '{words} looks like text, but has no quotes',
  why: 'Words without quotes are read as names of variables, and names cannot stand side by side.',
  check: 'put the text into quotes',
  guesses: (scene) => {
    const { tokens, at } = scene;
    const isWord = (index: number) => tokens[index]?.kind === 'name' && tokens[index]?.line === tokens[at]?.line;
    let [first, last] = [at, at];
    while (isWord(first - 1)) first--;
    while (isWord(last + 1)) last++;
    if (/^[!?.]$/.test(tokens[last + 1]?.text ?? '')) last++;
    const [from, to, before] = [tokens[first], tokens[last], tokens[first - 1]];
    const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'name');
    if (!from || !to || words.length < 2 || !['(', '=', '+', ':', '['].includes(before?.text ?? '')) return [];
    const names = new Set(words.map(({ text }) => text));
    const elsewhere = tokens.some(({ text }, index) => (index < first || index > last) && names.has(text));
    if (elsewhere || from.kind !== 'name' || words.some((word) => !endsValue(word))) return [];
    const text = scene.text.slice(from.start, to.end);
    const edit = replace({ start: from.start, end: to.end }, JSON.stringify(text));
    return [{ at: from.start, edits: [edit], facts: { words: shown(text) } }];
  },
});

export const semicolonInList = defineRule({
  code: 'semicolon_in_list',
  trust: 'shaky',
  what: 'a ; separates things that need a comma',
  why: 'A ; ends a statement; inside {open} {close} there are no statements, only things separated by commas.',
  check: 'put a comma in the place of every ; in there',
  guesses: (scene) => {
    const { token, opener } = scene;
    if (token?.text !== ';' || !opener || !inList(scene)) return [];
    const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
    const facts = { open: opener.text, close: pairs[opener.text] ?? '' };
    const close = scene.partner(scene.openers.at(-1) ?? -1) ?? scene.tokens.length;
    const all = scene.tokens.slice(scene.at, close).filter(({ text }) => text === ';');
    return [all, [token]].map((some) => ({
      at: token.start,
      edits: some.map((one) => replace(one, ',')),
      facts,
    }));
  },
});

export const equalsInObject = defineRule({
  code: 'equals_in_object',
  trust: 'shaky',
  what: '= stands where an object needs :',
  why: 'In an object a name and its value are joined by :, while = stores a value in a variable.',
  check: 'put : between every name and its value in this object',
  guesses: (scene) => {
    const { token, tokens, at, opener } = scene;
    if (token?.text !== '=' || opener?.text !== '{') return [];
    const close = scene.partner(scene.openers.at(-1) ?? -1) ?? tokens.length;
    const all = tokens
      .slice(at, close)
      .filter(({ text }, index, rest) => text === '=' && isKey(rest[index - 1] ?? scene.before()));
    return [all, [token]].map((some) => ({ at: token.start, edits: some.map((one) => replace(one, ':')) }));
  },
});

const isKey = (token: { readonly kind: string } | undefined): boolean =>
  token?.kind === 'name' || token?.kind === 'string';

export const missingColon = defineRule({
  code: 'missing_colon',
  trust: 'shaky',
  what: 'a : is missing after {name}',
  why: 'In an object a : stands between a name and its value.',
  check: 'put : after {name}',
  guesses: (scene) => {
    const [name, before, { token }] = [scene.before(), scene.before(2), scene];
    if (!name || !isKey(name) || !startsValue(token) || !['{', ','].includes(before?.text ?? '')) return [];
    return [
      scene.opener?.text === '{' && { at: name.end, edits: [insert(name.end, ':')], facts: { name: shown(name.text) } },
    ];
  },
});

export const doubledComma = defineRule({
  code: 'doubled_comma',
  trust: 'shaky',
  what: 'nothing stands between a comma and the next {sign}',
  why: 'A comma announces one more thing; here none follows.',
  check: 'take one comma away, or write what is missing',
  guesses: (scene) => {
    const [comma, { token }] = [scene.before(), scene];
    if (comma?.text !== ',' || !token || ![',', ';', ')'].includes(token.text)) return [];
    return [{ at: comma.start, edits: [drop(comma)], facts: { sign: token.text } }];
  },
});

export const missingDot = defineRule({
  code: 'missing_dot',
  trust: 'shaky',
  what: 'a dot is missing between {left} and {right}',
  why: 'What belongs to a thing, such as log to console, is reached by a dot.',
  check: 'put a dot between {left} and {right}',
  guesses: (scene) => {
    const [left, { token, next }] = [scene.before(), scene];
    if (left?.kind !== 'name' || token?.kind !== 'name' || next?.text !== '(' || token.first) return [];
    const facts = { left: shown(left.text), right: shown(token.text) };
    return [OWNERS.has(left.text) && { at: left.end, edits: [insert(left.end, '.')], facts }];
  },
});

const OWNERS = new Set('console Math document window JSON Object Array Number String Date process Promise'.split(' '));

export const arrayInBraces = defineRule({
  code: 'array_in_braces',
  trust: 'shaky',
  what: 'the list stands in { }',
  why: 'A list of values stands in [ ]; { } hold names with values, or statements.',
  check: 'write [ ] around the list',
  guesses: (scene) => {
    const index = scene.openers.at(-1) ?? (scene.token?.text === '{' ? scene.at : -1);
    const [open, close] = [scene.tokens[index], scene.tokens[scene.partner(index) ?? -1]];
    if (open?.text !== '{' || !close || !scene.inObject) return [];
    return [{ at: open.start, edits: [replace(open, '['), replace(close, ']')] }];
  },
});

export const dotIndex = defineRule({
  code: 'dot_before_index',
  what: '{index} cannot follow a dot',
  why: 'After a dot stands a plain name; a number, a text or anything reckoned stands in [ ] without a dot.',
  check: 'write [ ] in the place of the dot',
  guesses: (scene) => {
    const [dot, { token, next }] = [scene.before(), scene];
    if (!token) return [];
    const facts = { index: shown(token.text) };
    if (token.kind === 'number' && token.text.startsWith('.') && endsValue(dot) && dot.end === token.start)
      return [
        {
          at: token.start,
          edits: [replace(token, `[${token.text.slice(1)}]`)],
          facts: { index: shown(token.text.slice(1)) },
        },
      ];
    if (dot?.text !== '.') return [];
    if (token.kind === 'string') {
      // PHP and Perl join texts by a dot.
      return [{ at: dot.start, edits: [drop(dot), replace(token, `[${token.text}]`)], facts }];
    }
    return [token.text === '[' && next !== undefined && { at: dot.start, edits: [drop(dot)], facts }];
  },
});
