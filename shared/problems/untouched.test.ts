import { describe, expect, it } from 'vitest';
import { instanceOf, type Problem } from './instance.ts';
import { readItem } from './read-item.ts';
import { isUntouched } from './untouched.ts';

const STUB = "export function greet(name) {\n  // your code\n  return 'hello' + name; /* mend this */\n}\n";

function greeting(): Problem {
  const item = readItem('greeting', {
    'item.yaml':
      'title: A greeting\ntask: Repair greet(name), please.\nkind: fix\nlevel: easy\nconcepts: [strings]\nmistakes:\n  - { name: a space is missing, replace: "hello ", with: "hello" }\n',
    'statement.md': 'Repair it.',
    'stub.js': STUB,
    'solution.js': STUB.replace('hello', 'hello '),
    'spec.js': 'test',
  });
  const problem = 'complaints' in item ? undefined : instanceOf(item, undefined);
  if (!problem) throw new Error(JSON.stringify(item));
  return problem;
}

const untouched = (code: string) => isUntouched(greeting(), code);

describe('nothing is written yet', () => {
  it.each([
    ['nothing at all', ' \n'],
    ['a comment', '// later\n/* or never */'],
    ['the stub', STUB],
    ['the stub printed otherwise', STUB.replaceAll('\n', '\r\n').replaceAll('  ', '\t')],
    ['the stub without its comments', STUB.replace('// your code', '').replace(/\/\*.*\*\//, '')],
    ['the stub with a word of what is to be done', STUB.replace('// your code', "// TODO: it's a space")],
    ['the stub with a comment that is never closed', `${STUB}/* and then`],
  ])('%s', (_, code) => {
    expect(untouched(code)).toBe(true);
  });
});

describe('something is written', () => {
  it.each([
    ['a space where it counts', STUB.replace('hello', 'hello ')],
    ['an address, of which half looks like a comment', STUB.replace("'hello'", "'http://hello'")],
    ['a line taken out', STUB.replace('return', '// return')],
    ['a line more', STUB.replace('// your code', 'name = name.trim();')],
  ])('%s', (_, code) => {
    expect(untouched(code)).toBe(false);
  });

  it('by somebody who wants to be a nuisance', () => {
    for (const piece of ['/*', '"\\"', '`', '//', "'", '\\'])
      expect(untouched(`x${piece.repeat(200_000 / piece.length)}`)).toBe(false);
  });
});
