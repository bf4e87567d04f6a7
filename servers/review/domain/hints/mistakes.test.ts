import { hintsOf, type NextEdit } from '@learnflow/shared/code';
import { fileOf } from '@learnflow/shared/problems';
import { expect, it } from 'vitest';
import { mistakeMeant, mistakesIn } from './mistakes.ts';
import { coldestHour } from './samples.ts';
import type { Trouble } from './trouble.ts';

const RIGHT = fileOf(coldestHour(), 'solution').text;
const SHORT = RIGHT.replace('hour < degrees.length', 'hour < degrees.length - 1');
const FAILS: Trouble = { kind: 'fails', test: 'a test', expected: '1', received: '2', error: null, line: null };

async function editsOf(text: string): Promise<readonly NextEdit[]> {
  const { nearest } = await (await hintsOf.load())({ text, path: 'solution.js', solutions: [RIGHT] });
  return nearest?.edits ?? [];
}

const namesOf = async (text: string) => mistakesIn({ trouble: FAILS, syntax: undefined, edits: await editsOf(text) });

async function meantIn(text: string): Promise<string> {
  const [edit] = await editsOf(text);
  const name = edit && mistakeMeant({ edit }, FAILS);
  if (name === undefined) throw new Error('there is no mistake');
  return name;
}

it('a mistake is the same while only other things change', async () => {
  const short = await meantIn(SHORT);
  const later = `// once more\n${SHORT}`;
  for (const text of [later, SHORT.replace('hour = 1', 'hour = 0'), SHORT.replaceAll('hour', 'time')])
    expect(await namesOf(text)).toContain(short);
});

it('another mistake has another name', async () => {
  const short = await meantIn(SHORT);
  for (const text of [RIGHT.replace('] < coldest', '] > coldest'), RIGHT.replace('degrees[0]', '0')]) {
    expect(await namesOf(text)).toHaveLength(1);
    expect(await namesOf(text)).not.toContain(short);
  }
});

it('where no step is known the error says which it is, and on a way of their own only the test does', async () => {
  const throws: Trouble = { ...FAILS, kind: 'throws', error: 'TypeError: not a function' };
  const [name] = mistakesIn({ trouble: throws, syntax: undefined, edits: [] });
  expect(mistakeMeant({}, throws)).toBe(name);
  expect(mistakeMeant({}, FAILS)).toBeUndefined();
  const [detour] = await editsOf(SHORT);
  expect(detour && mistakeMeant({ detour }, throws)).toBeUndefined();
});
