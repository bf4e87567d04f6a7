import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../dist/learnflow.js', import.meta.url));
const HARBOUR = fileURLToPath(new URL('tracks/harbour', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'learnflow-exercism-'));
const workspace = mkdtempSync(join(tmpdir(), 'learnflow-harbour-'));
const tracks = join(home, 'tracks');

afterAll(() => {
  rmSync(home, { recursive: true });
  rmSync(workspace, { recursive: true });
});

async function learnflow(...args: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const env = { ...process.env, LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: workspace, LEARNFLOW_STUDENT: 'mika' };
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code };
}

const call = (skill: string, input: object) => learnflow('call', skill, JSON.stringify(input));

describe("a track in Exercism's layout", () => {
  it('is imported as far as it proves itself, and the rest is told why not', async () => {
    expect(await learnflow('exercise', 'import', HARBOUR)).toEqual({
      out: [
        '✓ harbour-boat-names (easy, strings)',
        '✓ harbour-lamp-signals (medium, array-loops, conditionals-if)',
        '✓ harbour-tide-window (hard, ts-interfaces-aliases)',
        '✗ harbour-sunk-cargo: it imports the package lodash/sum, and there are no packages here',
        `3 of 4 exercises of harbour imported into ${join(tracks, 'harbour.json')}`,
        '',
      ].join('\n'),
      err: '',
      code: 0,
    });
    expect(readdirSync(tracks)).toEqual(['harbour.json']);
  });

  it('gives problems from then on, which are written into the workspace without what judges them', async () => {
    const { out } = await call('problem_generation', { concept: 'ts-interfaces-aliases', level: 'hard' });
    expect(out).toMatch(/^harbour-tide-window \(ts-interfaces-aliases, hard exercise, \d+%\): A ship needs/);
    const folder = join(workspace, 'harbour-tide-window');
    expect(readdirSync(folder).toSorted()).toEqual(['README.md', 'solution.ts']);
    expect(readFileSync(join(folder, 'solution.ts'), 'utf8')).toContain('Remove this line and write window');
  });

  it('judges them by all of its tests and by their types', async () => {
    const place = join(workspace, 'harbour-tide-window', 'solution.ts');
    expect((await call('grade_submission', { problem: 'harbour-tide-window' })).err).toMatch(/^nothing_written: /);
    const right = readFileSync(`${HARBOUR}/exercises/practice/tide-window/.meta/proof.ci.ts`, 'utf8');
    writeFileSync(place, right.replace('hour - from + 1 > best.hours', 'hour - from + 1 >= best.hours'));
    expect((await call('grade_submission', { problem: 'harbour-tide-window' })).out).toMatch(
      /^2 of 4 passed; "the window > is the first of several"/,
    );
    writeFileSync(place, right);
    expect((await call('grade_submission', { problem: 'harbour-tide-window' })).out).toMatch(/^passed 4 of 4/);
  });

  it('leaves what was imported before as it was where nothing of it proves itself', async () => {
    const spoilt = join(workspace, 'spoilt');
    cpSync(HARBOUR, spoilt, { recursive: true });
    for (const path of ['concept/boat-names/boat-names.spec.js', 'practice/tide-window/tide-window.test.ts'])
      rmSync(join(spoilt, 'exercises', path));
    cpSync(
      join(spoilt, 'exercises/practice/lamp-signals/.meta/proof.ci.js'),
      join(spoilt, 'exercises/practice/lamp-signals/lamp-signals.js'),
    );
    const before = readFileSync(join(tracks, 'harbour.json'), 'utf8');
    const { out, err, code } = await learnflow('exercise', 'import', spoilt);
    expect(out.split('\n').filter((line) => line !== '')).toEqual([
      '✗ harbour-boat-names: its spec boat-names.spec.js is missing',
      '✗ harbour-lamp-signals: the stub already passes: there is nothing left to do',
      '✗ harbour-tide-window: its spec tide-window.test.ts is missing',
      expect.stringContaining('✗ harbour-sunk-cargo: '),
    ]);
    expect(err).toBe('nothing_imported: None of 4 exercises of harbour proves itself; nothing was kept.\n');
    expect(code).toBe(1);
    expect(readFileSync(join(tracks, 'harbour.json'), 'utf8')).toBe(before);
  });

  it('is refused where there is none', async () => {
    const { err, code } = await learnflow('exercise', 'import', home);
    expect(err).toMatch(/^not_a_track: .* is no track in Exercism's layout: its config\.json has to hold slug/);
    expect(code).toBe(1);
  });
});

describe('a problem of a teacher', () => {
  const own = join(workspace, 'own', 'half-price');

  it('is proven, and shown with its right answer', async () => {
    cpSync(fileURLToPath(new URL('../servers/exercise/bank/water-tank', import.meta.url)), own, { recursive: true });
    const { out, code } = await learnflow('exercise', 'check', own, '--show');
    expect(out).toMatch(/^✓ half-price \(predict, \w+\), \d+ instances\n/);
    expect(out).toMatch(/What does this program print\?[\s\S]*right answer:\n\d+\n\d+\n[\s\S]*1 of 1 proven\n$/);
    expect(code).toBe(0);
  });

  it('is told everything that is wrong with it, in a folder of several', async () => {
    cpSync(own, join(workspace, 'own', 'no-program'), { recursive: true });
    rmSync(join(workspace, 'own', 'no-program', 'program.js'));
    rmSync(join(workspace, 'own', 'no-program', 'statement.md'));
    const { out, code } = await learnflow('exercise', 'check', join(workspace, 'own'));
    expect(out).toMatch(
      /^✓ half-price .*\n✗ no-program\n {2}statement\.md is missing.*\n {2}program\.js .* is missing.*\n/,
    );
    expect(out).toMatch(/\n1 of 2 proven\n$/);
    expect(code).toBe(1);
  });

  it.each([
    ['a folder that is not there', () => join(workspace, 'nowhere'), /^no_such_folder: There is no folder .*nowhere/],
    ['a folder without items', () => tracks, /^no_items: .* holds no item\. An item is a folder with item\.yaml/],
  ])('is not looked for in %s', async (_, folder, said) => {
    const { err, code } = await learnflow('exercise', 'check', folder());
    expect(err).toMatch(said);
    expect(code).toBe(1);
  });
});

it('an exercise of a teacher is proven, kept, and given to learners; one of a name that is taken is not', async () => {
  const shelf = join(workspace, 'shelf');
  const bank = fileURLToPath(new URL('../servers/exercise/bank/', import.meta.url));
  cpSync(join(bank, 'bus-pass'), join(shelf, 'bus-pass'), { recursive: true });
  cpSync(join(bank, 'bus-pass'), join(shelf, 'tram-pass'), { recursive: true });
  const { out, code } = await learnflow('exercise', 'add', shelf);
  expect(out).toContain('✗ bus-pass\n  the bank has one of this name: rename the folder');
  expect(out).toMatch(/1 kept in .*own-shelf\.json/);
  expect(code).toBe(1);
  expect((await call('problem_generation', { problem: 'tram-pass' })).out).toMatch(/^tram-pass \(/);
});

it('a misspelt command is told with the right one', async () => {
  const { err, code } = await learnflow('exercise', 'chek', workspace);
  expect(err).toMatch(/^error: no command chek\. Did you mean check\?/);
  expect(code).toBe(2);
});
