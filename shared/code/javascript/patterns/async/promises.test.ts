import { describe, expect, it } from 'vitest';
import { parseProgram } from '../../program.ts';
import { findingsIn } from '../find.ts';

const LOAD = "async function load() { return { title: 'Emma' }; }\nconst open = async () => (await load()).title;\n";

const linesOf = (code: string) =>
  findingsIn(parseProgram(LOAD + code))
    .filter(({ pattern }) => pattern === 'missing-await')
    .map(({ line }) => line - 2);

describe('a property of what an async function gives', () => {
  it.each([
    'const book = load();\nconsole.log(book.title);',
    'const show = () => {\n  console.log(load().title);\n};',
    'const name = open();\nconsole.log(name.toUpperCase());',
    'class Shop { async find() { return {}; } }\nconsole.log(new Shop().find().price);',
  ])('%j is read of a promise', (code) => {
    expect(linesOf(code)).toEqual([2]);
  });

  it.each([
    'const book = await load();\nconsole.log(book.title);',
    'let book = load();\nbook = await book;\nconsole.log(book.title);',
    'load().then((book) => book.title).catch(() => 0).finally(() => 0);',
    'const job = load();\njob.cancel = () => {};\njob.cancel();',
    'function plain() { return new Promise(() => {}); }\nplain().title;',
    'async function* pages() { yield 1; }\npages().next();',
    'const { title } = await load();\ntitle.length;',
    'for await (const page of [load()]) page.title;',
  ])('%j is none', (code) => {
    expect(linesOf(code)).toEqual([]);
  });
});
