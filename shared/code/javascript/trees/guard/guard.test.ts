import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, guardVerdicts, halfOf } from '../../../../generate/hints/guard-figures.ts';
import { solvedProblems } from '../../../../generate/hints/solutions.ts';
import type { Guarded } from '../../../hints.ts';
import type { Verdict } from './corpus/measure.ts';
import { NEGATIVES } from './corpus/negatives.ts';
import { commonsOf } from './corpus/positives.ts';
import { guard } from './guard.ts';
import { THRESHOLDS } from './thresholds.ts';

const SOLUTION =
  'export function coldest(degrees) {\n  let low = degrees[0];\n  for (let i = 1; i < degrees.length; i++) {\n    if (degrees[i] < low) {\n      low = degrees[i];\n    }\n  }\n  return low;\n}\n';
const OWN = SOLUTION.replace('degrees.length', 'degrees.length - 1').replace('degrees[i] < low', 'degrees[i] > low');
const SPEC = "import { coldest } from './solution.js';\ntest('a', () => expect(coldest([3, -117])).toBe(-117));\n";

const asked = (text: string, level = 2, code?: string): Guarded => ({
  hints: [{ id: 'x', level, text, ...(code !== undefined && { code }) }],
  solution: SOLUTION,
  seen: [OWN],
  shown: '',
  spec: SPEC,
  concepts: ['for-loops'],
  edit: { gone: 'degrees.length - 1', written: 'degrees.length' },
});
const rule = (...given: Parameters<typeof asked>) => guard(asked(...given))[0]?.rule ?? null;

describe('what the guard refuses', () => {
  it.each([
    ['the solution', 'Write `if (degrees[i] < low)`.'],
    ['it with other names', 'Try `if (temps[k] < smallest)`.'],
    ['the other way round', 'Try `if (smallest > temps[k])`.'],
    ['asked for the opposite', 'Go on unless `!(temps[k] >= smallest)`.'],
    ['without marks', 'You want i < degrees.length there.'],
    ['read aloud', 'Ask whether degrees[i] is less than low in that place.'],
  ])('%s', (_, text) => expect(rule(text)).toMatch(/^(?:subtree|run)$/));

  it('a value that only the tests know', () => expect(rule('It should give -117 here.')).toBe('value'));
  it('code set apart before level 3 and at level 4', () => {
    expect([2, 3, 4].map((level) => rule('Look:', level, 'const tea = 1;'))).toEqual(['block', null, 'block']);
  });
  it('what is to be written, at level 4', () => {
    const given = asked('Line 4: use `<` there.', 4);
    expect(guard({ ...given, edit: { gone: 'a > b', written: 'a < b' } })[0]?.rule).toBe('literal');
  });
  it('more than one statement at the end', () => {
    expect(rule('So:', 5, 'let low = degrees[0];\nreturn low;')).toBe('statements');
    expect(rule('So:', 5, 'if (degrees[i] < low) { … }')).toBe(null);
  });
});

describe('what it lets through', () => {
  it.each([
    ["the learner's own code", 'Look at `i < degrees.length - 1` on line 3.'],
    ['a rule in general', '< leaves the limit out, <= takes it in.'],
    ['a number of a line', 'Look at lines 3 to 7.'],
    ['the value of the test that was shown', 'How can it be -117?', '-117'],
  ])('%s', (_, text, shown = '') => expect(guard({ ...asked(text), shown })[0]).toBe(null));
});

it('what stands in five other solutions is no secret, unless it is what the exercise is about', () => {
  const others = Array.from(
    { length: 6 },
    (_, n) => `export const f${n} = (list) => {\n  let i = ${n};\n  while (i < list.length) i++;\n};\n`,
  );
  const given = asked('You want `i < degrees.length` there.');
  const told = (solutions: readonly string[], concepts: string[]) =>
    guard({ ...given, concepts }, THRESHOLDS, commonsOf(solutions, THRESHOLDS, THRESHOLDS.common + 1))[0]?.rule ?? null;
  expect(told(others, ['objects'])).toBe(null);
  expect(told(others.slice(1), ['objects'])).toBe('subtree');
  expect(told(others, ['for-loops'])).toBe('subtree');
});

it('renaming and reformatting never help', () => {
  const name = fc.constantFrom('a', 'temps', 'x1', '$list', 'everything');
  fc.assert(
    fc.property(name, name, name, fc.constantFrom(' ', '\n', '\t', '  \n '), (list, at, low, space) => {
      fc.pre(new Set([list, at, low]).size === 3);
      const code = ['if', '(', list, '[', at, ']', '<', low, ')', low, '=', list, '[', at, ']'].join(space);
      expect(rule('See.', 3, code)).toMatch(/^(?:subtree|run)$/);
    }),
  );
});

describe('over the whole corpus, on the exercises that the thresholds were not chosen on', () => {
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    verdicts = guardVerdicts(await solvedProblems(), []).filter(({ exercise }) => halfOf(exercise) === 'reported on');
  }, 60_000);

  it('it is large enough to say something', () => {
    expect(figuresOf(verdicts).leaks).toBeGreaterThan(300);
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(60);
  });

  it('at least 99 of 100 leaks are caught, and at most two of 100 hints refused', () => {
    const { recall, falseAlarms } = figuresOf(verdicts);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(falseAlarms).toBeLessThanOrEqual(0.02);
  });
});
