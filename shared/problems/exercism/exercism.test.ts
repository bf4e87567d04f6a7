import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activated, packageIn, pointing, withoutTestImports } from './code.ts';
import { practised } from './concepts.ts';
import { isSafe, wantedFiles } from './paths.ts';
import { statementOf, taskOf } from './prose.ts';
import { ExerciseConfig, levelOf, type Track, type TrackExercise, trackOf } from './track.ts';

const CONFIG = {
  slug: 'harbour',
  files: { solution: ['%{kebab_slug}.js'], test: ['%{snake_slug}.spec.js'], example: ['.meta/proof.ci.js'] },
  exercises: { concept: [{ slug: 'boat-names', concepts: ['strings'] }], practice: [] },
};

function read(change: object = {}): { track: Track; exercise: TrackExercise } {
  const track = trackOf({
    ...CONFIG,
    exercises: { concept: [], practice: [{ slug: 'lamp-signals', practices: ['loops'], ...change }] },
  });
  const [exercise] = track?.exercises ?? [];
  if (!track || !exercise) throw new Error('no track');
  return { track, exercise };
}

const wanted = (files: object) => {
  const { track, exercise } = read();
  return wantedFiles(track, exercise, ExerciseConfig.parse({ files }));
};

describe('a track', () => {
  it('is what names itself and its exercises', () => {
    expect(trackOf(CONFIG)?.exercises).toMatchObject([{ slug: 'boat-names', form: 'concept' }]);
    for (const other of [undefined, null, [], {}, { ...CONFIG, slug: '../x' }, { ...CONFIG, exercises: [] }])
      expect(trackOf(other)).toBeUndefined();
  });

  it('with an entry that is no exercise keeps the others and tells which', () => {
    const practice = [{ slug: '../../etc' }, { slug: 'lamp-signals' }, 7];
    const { exercises, broken } = trackOf({ ...CONFIG, exercises: { practice } }) ?? { exercises: [], broken: [] };
    expect(exercises.map(({ slug }) => slug)).toEqual(['lamp-signals']);
    expect(broken.map((text) => text.split(':')[0])).toEqual(['exercises.practice.0', 'exercises.practice.2']);
  });

  it.each([
    [undefined, 'easy'],
    [1, 'easy'],
    [3, 'easy'],
    [4, 'medium'],
    [6, 'medium'],
    [7, 'hard'],
    [10, 'hard'],
  ])('whose exercise is of difficulty %s has it %s', (difficulty, level) => {
    expect(levelOf(read({ difficulty }).exercise)).toBe(level);
  });
});

describe('concepts', () => {
  it.each([
    [{ practices: ['strings', 'rest-elements', 'knots'] }, ['strings', 'rest-spread'], []],
    [{ practices: ['conditionals'], prerequisites: ['strings', 'conditionals'] }, ['conditionals-if'], ['strings']],
    [{ practices: [], prerequisites: ['strings', 'loops', 'arrays'] }, ['arrays', 'for-loops'], ['strings']],
    [
      { practices: null, topics: ['exception_handling', 'Sorting'] },
      ['errors-exceptions', 'array-mutation-methods'],
      [],
    ],
    [{ practices: ['knots'], topics: ['constructor', 'toString'] }, [], []],
  ])('of %j are %j', (exercise, concepts, prerequisites) => {
    expect(practised(read(exercise).exercise)).toEqual({ concepts, prerequisites });
  });

  it('are always some that are known here, four at most', () => {
    const slugs = fc.array(fc.oneof(fc.constantFrom(...CONCEPT_IDS), fc.string()));
    fc.assert(
      fc.property(slugs, slugs, slugs, (practices, prerequisites, topics) => {
        const { concepts } = practised(read({ practices, prerequisites, topics }).exercise);
        expect(concepts.length).toBeLessThanOrEqual(4);
        expect(CONCEPT_IDS).toEqual(expect.arrayContaining([...concepts]));
      }),
    );
  });
});

describe('files', () => {
  it('are those that the exercise names, or as the track has them', () => {
    const usual = { spec: 'lamp_signals.spec.js', example: '.meta/proof.ci.js', given: [] };
    expect(wanted({})).toEqual({ ...usual, solution: 'lamp-signals.js' });
    expect(wanted({ solution: ['own.js'], editor: ['lamp.js'] })).toEqual({
      ...usual,
      solution: 'own.js',
      given: ['lamp.js'],
    });
    expect(wanted({ exemplar: ['.meta/exemplar.js'] })).toMatchObject({ example: '.meta/exemplar.js' });
  });

  it.each([
    [{ solution: ['a.js', 'b.js'] }, 'it has 2 solution files; only one can be taken'],
    [{ solution: ['a.py'] }, 'a.py is neither JavaScript (.js) nor TypeScript (.ts)'],
    [{ solution: ['src/a.js'] }, 'its solution or spec lies in a folder of its own'],
    [{ test: ['../../../etc/passwd'] }, 'config.json names "../../../etc/passwd", outside its folder'],
    [{ editor: ['/etc/passwd'] }, 'config.json names "/etc/passwd", outside its folder'],
    [{ editor: ['C:\\secrets.js'] }, 'config.json names "C:\\\\secrets.js", outside its folder'],
    [{ example: ['.meta/../../x.js'] }, 'config.json names ".meta/../../x.js", outside its folder'],
  ])('named %j are refused', (files, why) => {
    expect(wanted(files)).toEqual({ why });
  });

  it('of which none is named are missed', () => {
    const { exercise } = read();
    const track = trackOf({ ...CONFIG, files: {} });
    expect(track && wantedFiles(track, exercise, ExerciseConfig.parse({}))).toEqual({
      why: '.meta/config.json: files.solution names no file',
    });
  });

  it('have paths that lead nowhere else', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '.meta', 'b.js', '/', '\\', '\0', '~', 'C:');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const path = parts.join('/');
        if (isSafe(path)) expect(new URL(path, 'file:///in/here/').pathname).toBe(`/in/here/${path}`);
      }),
    );
  });
});

describe('a spec', () => {
  it('runs every test', () => {
    expect(activated("xtest('a', f); xit.each([1])('b', f); xdescribe ('c', f); test.skip('d', f);")).toBe(
      "test('a', f); it.each([1])('b', f); describe ('c', f); test('d', f);",
    );
    expect(activated('exit(1); const xitem = 2; taxit.skip(3);')).toBe('exit(1); const xitem = 2; taxit.skip(3);');
  });

  it('has the words of tests without asking', () => {
    const rest = "import { lamp } from './lamp';\ntest('a', f);\n";
    expect(withoutTestImports(`import {\n  test,\n  xtest,\n} from '@jest/globals';\n${rest}`)).toBe(`\n${rest}`);
  });

  it.each([
    ["import { a } from './lamp-signals';", "import { a } from './solution.js';"],
    ['import { a } from "./lamp-signals.js";', 'import { a } from "./solution.js";'],
    ["export * from './lamp-signals.ts'", "export * from './solution.js'"],
    ["const a = await import('./lamp-signals');", "const a = await import('./solution.js');"],
    ["import './lamp-signals';", "import './solution.js';"],
    ["import { a } from './lamp-signals-more';", "import { a } from './lamp-signals-more';"],
    ["say('./lamp-signals');", "say('./lamp-signals');"],
  ])('that says %s is made to say %s', (text, pointed) => {
    expect(pointing(text, 'lamp-signals.js', 'solution.js')).toBe(pointed);
  });

  it.each([
    ["import _ from 'lodash';", 'lodash'],
    ["import 'core-js';", 'core-js'],
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["const fs = require('fs');", 'fs'],
    ["import { a } from './a';\nimport { test } from '@jest/globals';\nimport assert from 'node:assert';", undefined],
    ["say('imported from \\'here\\'');", undefined],
  ])('%j imports the package %s', (text, name) => {
    expect(packageIn(text)).toBe(name);
  });
});

describe('prose', () => {
  it('is put together without its headings', () => {
    expect(
      statementOf(['# Introduction\n\nFirst.\n', undefined, '# Instructions\n\nSecond.\n\n## More\n\nThird.']),
    ).toBe('First.\n\nSecond.\n\n## More\n\nThird.');
  });

  it.each([
    ['# Instructions\n\nWrite `add(a, b)`. It adds.', 'Write add(a, b).'],
    ['```js\nnot this.\n```\n\nBut *this* one, [with](https://x.org) a\nlink. Not that.', 'But this one, with a link.'],
    ['Version 1.5 of it adds. Yes.', 'Version 1.5 of it adds.'],
    ['No end here', 'No end here'],
    ['', 'Ships come and go.'],
  ])('%j comes down to %j', (instructions, task) => {
    expect(taskOf(instructions, 'Ships come and go. All day.', 'Harbour')).toBe(task);
  });

  it('without a word is told by the title, and a long sentence is cut', () => {
    expect(taskOf('', undefined, 'Harbour')).toBe('Solve "Harbour".');
    expect(taskOf(`${'ship '.repeat(50)}.`, undefined, 'Harbour')).toMatch(/^(ship )+ship…$|^.{1,160}$/);
    expect(taskOf(`${'ship '.repeat(50)}.`, undefined, 'Harbour').length).toBeLessThanOrEqual(160);
  });
});
