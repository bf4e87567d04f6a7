import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../shared/runtime/caller.ts';
import type { House } from '../shared/runtime/house.ts';
import { perform } from '../shared/runtime/perform.ts';
import { submit } from '../shared/runtime/submissions.ts';
import type { AnySkill } from '../shared/skill/skill.ts';
import {
  counter,
  countLines,
  lendBook,
  library,
  measure,
  nextPage,
  POISON,
  shelfReport,
  tally,
} from '../shared/testing/fixture.ts';
import { handClock, temporaryHouse } from '../shared/testing/house.ts';

const ada: Caller = { identity: { role: 'local', student: 'ada' }, door: 'host', mayNameFiles: true };

const open = (clock = handClock('2026-01-05T09:00:00.000Z')) => ({
  house: temporaryHouse([library, counter], clock),
  clock,
});

const brief = async (skill: AnySkill, given: object, house: House, caller = ada) =>
  (await perform(skill, given, caller, house)).brief;

describe('a retried call', () => {
  it('has no second effect within 30 seconds, without any id', async () => {
    const { house, clock } = open();
    await using _ = house;
    expect(await brief(lendBook, { title: 'Emma' }, house)).toBe('Emma, 1 out');
    clock.advance(29);
    expect(await brief(lendBook, { title: 'Emma' }, house)).toBe('Emma, 1 out');
    clock.advance(2);
    expect(await brief(lendBook, { title: 'Emma' }, house)).toBe('Emma, 2 out');
  });

  it('is not mistaken for one when another call of the skill came between', async () => {
    const { house } = open();
    await using _ = house;
    await brief(lendBook, { title: 'Emma' }, house);
    await brief(lendBook, { title: 'Persuasion' }, house);
    expect(await brief(lendBook, { title: 'Emma' }, house)).toBe('Emma, 3 out');
  });

  it('with an id gives the first outcome for thirty days, from an argument or beside it', async () => {
    const { house, clock } = open();
    await using _ = house;
    await brief(lendBook, { title: 'Emma', id: 'a1' }, house);
    clock.advance(29 * 86_400);
    expect(await brief(lendBook, { title: 'Emma' }, house, { ...ada, id: 'a1' })).toBe('Emma, 1 out');
    expect(await brief(lendBook, { title: 'Emma', id: 'a2' }, house)).toBe('Emma, 2 out');
  });

  it('with an id and another input is refused', async () => {
    const { house } = open();
    await using _ = house;
    await brief(lendBook, { title: 'Emma', id: 'a1' }, house);
    await expect(brief(lendBook, { title: 'Persuasion', id: 'a1' }, house)).rejects.toMatchObject({
      code: 'id_reused',
    });
  });

  it('means the next one where the skill says so', async () => {
    const { house } = open();
    await using _ = house;
    expect(await brief(nextPage, {}, house)).toBe('page 1');
    expect(await brief(nextPage, { path: 'two.txt' }, house)).toBe('page 2');
    expect(await brief(nextPage, { path: 'three.txt' }, house)).toBe('page 3');
  });

  it('of an observation compares the code and not its name', async () => {
    const { house } = open();
    await using _ = house;
    writeFileSync(join(house.workspace, 'a.js'), 'one\ntwo');
    expect(await brief(countLines, { file: 'a.js' }, house)).toBe('2 lines in a.js');
    writeFileSync(join(house.workspace, 'a.js'), 'one\ntwo\nthree');
    expect(await brief(countLines, { file: 'a.js' }, house)).toBe('3 lines in a.js');
  });
});

describe('a race', () => {
  it('costs another read and never an effect: forty calls on two houses, forty books', async () => {
    const { house } = open();
    await using _ = house;
    const other = house.beside();
    const calls = Array.from({ length: 40 }, (_, i) =>
      brief(lendBook, { title: `b${i}`, id: `i${i}` }, i % 2 ? house : other),
    );
    const outs = (await Promise.all(calls)).map((said) => Number(/(\d+) out/.exec(said)?.[1]));
    expect(outs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('between two identical calls has one effect', async () => {
    const { house } = open();
    await using _ = house;
    const both = await Promise.all([
      brief(lendBook, { title: 'Emma' }, house),
      brief(lendBook, { title: 'Emma' }, house.beside()),
    ]);
    expect(both).toEqual(['Emma, 1 out', 'Emma, 1 out']);
  });
});

describe('a fact', () => {
  it('is in what is read next, though nobody delivered it yet', async () => {
    const { house } = open();
    await using _ = house;
    await brief(lendBook, { title: 'Emma' }, house);
    expect(await brief(tally, {}, house.beside())).toBe('1 lent, last Emma');
    expect(await brief(shelfReport, {}, house)).toBe('1 here, 1 there');
  });

  it('is applied once, however many drain at a time', async () => {
    const { house } = open();
    await using _ = house;
    for (let i = 0; i < 20; i++) await brief(lendBook, { title: `b${i}`, id: `i${i}` }, house);
    const readers = [house, house.beside(), house.beside()];
    const seen = await Promise.all(readers.map((reader) => brief(tally, {}, reader)));
    expect(seen).toEqual(Array.from({ length: 3 }, () => '20 lent, last b19'));
  });

  it('of one student is not taken for that of another who used the same id', async () => {
    const { house } = open();
    await using _ = house;
    await brief(lendBook, { title: 'Emma', id: 'a1' }, house);
    await brief(lendBook, { title: 'Persuasion', id: 'a1', student: 'bob' }, house);
    expect(await brief(tally, {}, house)).toBe('1 lent, last Emma');
    expect(await brief(tally, { student: 'bob' }, house)).toBe('1 lent, last Persuasion');
  });

  it('that cannot be applied is parked with its cause, and the rest goes on', async () => {
    const { house } = open();
    await using _ = house;
    for (const title of ['Emma', POISON, 'Persuasion']) await brief(lendBook, { title }, house);
    expect(await brief(tally, {}, house)).toBe('2 lent, last Persuasion');
    const [parked, ...others] = await house.ports.log.parked(10);
    expect(parked).toMatchObject({ consumer: 'counter', cause: 'this cannot be digested', student: 'ada' });
    expect(others).toEqual([]);
  });
});

describe('code by reference', () => {
  it('is read from the workspace, from a submission or from the argument', async () => {
    const { house } = open();
    await using _ = house;
    const id = await submit('ada', 'a\nb\nc', house.ports);
    expect(id).toBe('s1');
    expect(await brief(countLines, { submission: 's1' }, house)).toBe('3 lines in s1');
    expect(await brief(countLines, { code: 'x' }, house)).toBe('1 lines in code');
  });

  it('is refused with the remedy when it cannot be had', async () => {
    const { house } = open();
    await using _ = house;
    const refused = (given: object, caller = ada) =>
      perform(countLines, given, caller, house).catch(({ code }) => code);
    expect(await refused({})).toBe('code_missing');
    expect(await refused({ code: 'x', file: 'y' })).toBe('code_missing');
    expect(await refused({ submission: 's9' })).toBe('submission_missing');
    expect(await refused({ file: '../secret' })).toBe('file_outside');
    expect(await refused({ file: 'a.js' }, { ...ada, mayNameFiles: false })).toBe('file_not_here');
  });

  it('may be left out where the skill can do without, and is not then half given', async () => {
    const { house } = open();
    await using _ = house;
    expect(await brief(measure, {}, house)).toBe('no code');
    expect(await brief(measure, { code: '' }, house)).toBe('0 long, 1 lines');
    expect(await brief(measure, { code: 'let a' }, house)).toBe('5 long, 1 lines');
    const refused = (given: object) => perform(measure, given, ada, house).catch(({ code }) => code);
    expect(await refused({ code: 'x', submission: 's1' })).toBe('code_missing');
    expect(await refused({ submission: 's9' })).toBe('submission_missing');
  });
});

describe('files for the learner', () => {
  it('appear after the commit, and again on a repeat', async () => {
    const { house } = open();
    await using _ = house;
    await brief(nextPage, { id: 'p' }, house);
    expect(readFileSync(join(house.workspace, 'page.txt'), 'utf8')).toBe('page 1\n');
    writeFileSync(join(house.workspace, 'page.txt'), 'page 1\n');
    expect(await brief(nextPage, { id: 'p' }, house)).toBe('page 1');
  });

  it('never replace what the learner changed, and the answer says so', async () => {
    const { house } = open();
    await using _ = house;
    writeFileSync(join(house.workspace, 'page.txt'), 'mine\n');
    expect(await brief(nextPage, {}, house)).toMatch(/^page 1\n.*page\.txt/);
    expect(readFileSync(join(house.workspace, 'page.txt'), 'utf8')).toBe('mine\n');
  });
});

describe('arguments', () => {
  it.each([
    [{ titel: 'Emma' }, 'title is missing. Unknown argument "titel". Did you mean "title"?'],
    [{ title: 7 }, 'title: must be string.'],
    [[], 'arguments: must be object.'],
    ['Emma', 'arguments: must be object.'],
    [{ title: 'Emma', student: 'a/b' }, 'student: must be'],
    [{ title: 'Emma', id: '' }, 'id: must be'],
    [{ title: 'Emma', __proto__: null, constructor: 1 }, 'Unknown argument "constructor"'],
  ])('%j are refused by name', async (given, message) => {
    const { house } = open();
    await using _ = house;
    await expect(perform(lendBook, given, ada, house)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining(message),
    });
  });
});

it('a cancelled call writes nothing', async () => {
  const { house } = open();
  await using _ = house;
  await expect(
    perform(lendBook, { title: 'Emma' }, { ...ada, signal: AbortSignal.abort() }, house),
  ).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(await brief(lendBook, { title: 'Emma' }, house)).toBe('Emma, 1 out');
});
