import { type Edit, insert, replace } from '../draft.ts';
import { defineRule, type Guess, shown } from '../rule.ts';
import { type Scene, startsValue } from '../scene.ts';

const BLOCK =
  /^(\s*\}?\s*)(if|elif|else if|else|for|while|def|function|class|try|except|finally|switch|do)\b(.*?):\s*(\{)?\s*((?:#|\/\/).*)?$/;

interface Block {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly word: string;
  readonly rest: string;
  readonly brace: boolean;
}

/** More blocks than these are told of by the first ones. */
const MOST_BLOCKS = 200;

function blocks({ lines }: Scene): Block[] {
  const found = Array.from({ length: lines.count }, (_, index) => index + 1).flatMap((line) => {
    const text = lines.line(line);
    const found = text.length < LONGEST_LINE ? BLOCK.exec(text) : null;
    if (!found) return [];
    const [, lead = '', word = '', rest = '', brace] = found;
    const start = lines.offsetOf({ line, column: 1 });
    return [{ line, start, end: start + text.length, lead, word, rest: rest.trim(), brace: brace !== undefined }];
  });
  return found.slice(0, MOST_BLOCKS);
}

const LONGEST_LINE = 300;

/** The head of a block as JavaScript writes it. */
function head({ lead, word, rest }: Block): string {
  const bare = rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1) : rest;
  switch (word) {
    case 'def':
      return `${lead}function ${rest} {`;
    case 'elif':
      return `${lead}else if (${bare}) {`;
    case 'except':
      return `${lead}catch {`;
    case 'for':
      return /^\w+ in\b/.test(bare) ? `${lead}for (const ${bare.replace(' in ', ' of ')}) {` : `${lead}for (${bare}) {`;
    case 'if':
    case 'else if':
    case 'while':
    case 'switch':
      return `${lead}${word} (${bare}) {`;
    default:
      return `${lead}${word} ${rest} {`;
  }
}

/** Writes a block with { and, where its indentation ends, }. */
function braced(scene: Scene, block: Block): Edit[] {
  const opening = replace(block, head(block));
  if (block.brace) return [opening];
  const depth = block.lead.length;
  let last = block.line;
  for (let line = block.line + 1; line <= scene.lines.count; line++) {
    const text = scene.lines.line(line);
    if (text.trim() === '') continue;
    if ((/^\s*/.exec(text)?.[0].length ?? 0) <= depth) break;
    last = line;
  }
  if (scene.lines.line(last + 1).trim() === '}' && last > block.line) return [opening];
  const end = scene.lines.offsetOf({ line: last, column: scene.lines.line(last).length + 1 });
  return last === block.line ? [opening, insert(end, ' }')] : [opening, insert(end, '\n}')];
}

export const colonBlock = defineRule({
  code: 'colon_block',
  what: '{word} is followed by a : as in Python',
  why: 'In Python a : and indentation make a block; in JavaScript { and } do, and what is asked stands in ( ).',
  check: 'put { in the place of the : and } after the last line that belongs to it',
  guesses: (scene) => {
    const all = blocks(scene);
    const near = all.filter(({ line }) => Math.abs(line - (scene.token?.line ?? scene.lines.count)) <= 1);
    const guess = (some: readonly Block[]): Guess | undefined => {
      const [first] = some;
      if (!first) return undefined;
      const edits = some.flatMap((block) => braced(scene, block));
      return { at: first.start + first.lead.length, edits, facts: { word: first.word } };
    };
    return [guess(all), ...near.map((block) => guess([block]))];
  },
});

export const pythonDef = defineRule({
  code: 'python_def',
  what: 'def starts no function in JavaScript',
  why: 'Python writes def; JavaScript writes function, and puts the body between { and }.',
  check: 'write function in the place of def',
  guesses: (scene) => {
    const defs = scene.tokens.filter((token) => token.text === 'def' && token.first);
    const [first] = defs;
    if (!first) return [];
    const lines = new Set(defs.map(({ line }) => line));
    const bodies = blocks(scene).filter(({ line }) => lines.has(line));
    return [
      { at: first.start, edits: bodies.flatMap((block) => braced(scene, block)) },
      { at: first.start, edits: blocks(scene).flatMap((block) => braced(scene, block)) },
      { at: first.start, edits: defs.map((token) => replace(token, 'function')) },
    ];
  },
});

const PRINTING = new Set(['print', 'echo', 'puts', 'say', 'println', 'printf', 'write', 'log']);

export const printStatement = defineRule({
  code: 'print_statement',
  what: '"{word}" prints nothing in JavaScript',
  why: 'Here it is only a name, and a name cannot be followed by a value; console.log( ) prints, with its brackets.',
  check: 'write console.log and put what is printed in ( )',
  guesses: (scene) => {
    const { tokens } = scene;
    const found = tokens.flatMap((token, index): { readonly edits: Edit[]; readonly index: number }[] => {
      const value = tokens[index + 1];
      if (!token.first || !PRINTING.has(token.text) || !startsValue(value) || value.first || value.text === '(')
        return [];
      const rest = tokens.slice(index + 1, scene.lineEnd(index));
      const end = rest.findLast(({ text }) => text !== ';' && text !== '}');
      return end
        ? [{ index, edits: [replace({ start: token.end, end: value.start }, '('), insert(end.end, ')')] }]
        : [];
    });
    const near = found.find(({ index }) => tokens[index]?.line === scene.token?.line);
    const word = tokens[near?.index ?? -1];
    if (!near || !word) return [];
    return [found.flatMap(({ edits }) => edits), near.edits].map((edits) => ({
      at: word.start,
      edits,
      facts: { word: shown(word.text) },
    }));
  },
});

export const tripleQuotes = defineRule({
  code: 'triple_quotes',
  what: 'three quotes start no text in JavaScript',
  why: 'Python puts texts of several lines between three quotes; JavaScript puts them between backticks.',
  check: 'write a backtick in the place of each three quotes',
  guesses: ({ text }) => {
    const found = [...text.matchAll(/"""|'''/g)];
    const [first] = found;
    if (!first || found.length % 2 === 1) return [];
    return [{ at: first.index, edits: found.map(({ index }) => ({ at: index, remove: 3, insert: '`' })) }];
  },
});

export const lambda = defineRule({
  code: 'lambda_word',
  what: 'lambda makes no function in JavaScript',
  why: 'Python writes lambda x: …; JavaScript writes the same as (x) => ….',
  check: 'write the parameters in ( ) and => in the place of lambda and :',
  guesses: ({ lines, token }) => {
    if (!token) return [];
    const start = lines.offsetOf({ line: token.line, column: 1 });
    const found = /\blambda\s*([\w\s,]*):/.exec(lines.line(token.line));
    if (!found) return [];
    const at = start + found.index;
    return [{ at, edits: [{ at, remove: found[0].length, insert: `(${found[1]}) =>` }] }];
  },
});
