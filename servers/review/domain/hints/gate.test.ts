import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asking, stepOf } from './gate.ts';
import type { HintLog } from './log.ts';

const NOW = '2026-03-14T10:00:00.000Z';
const before = (seconds: number) => new Date(Date.parse(NOW) - seconds * 1000).toISOString();

const log = (...levels: readonly number[]): HintLog => ({
  given: levels.map((level, index) => ({
    level,
    at: before(600 - index * 100),
    digest: 'old',
    about: 'a test',
    text: `${level}`,
  })),
});

const asking = (more: Partial<Asking> = {}): Asking => ({
  log: log(),
  about: 'a test',
  mistakes: [],
  wanted: undefined,
  syntax: false,
  tried: true,
  digest: 'new',
  struggling: false,
  policy: { maxHintLevel: 4, openNextStep: false },
  top: { level: 5, why: 'no more' },
  now: NOW,
  ...more,
});

const told = (more: Partial<Asking> = {}) => {
  const step = stepOf(asking(more));
  return 'level' in step ? step.level : step.closed;
};

describe('without a level the next one is given', () => {
  it.each([
    ['the first', {}, 0],
    ['after an attempt', { log: log(0) }, 1],
    ['no attempt', { log: log(0), tried: false }, 'not_yet'],
    ['the rule', { log: log(0, 1) }, 2],
    ['the example, the code has changed', { log: log(0, 1, 2) }, 3],
    ['the example, the code is the same', { log: log(0, 1, 2), digest: 'old' }, 'not_yet'],
    ['the next step, to who is stuck', { log: log(0, 1, 2, 3), struggling: true }, 4],
    ['the next step, to others', { log: log(0, 1, 2, 3) }, 'not_yet'],
    [
      'the next step, where the class has it',
      { log: log(0, 1, 2, 3), policy: { maxHintLevel: 4, openNextStep: true } },
      4,
    ],
    ['the last, where the class does not have it', { log: log(0, 1, 2, 3, 4), struggling: true }, 'level_above'],
    ['the last, where it has', { log: log(0, 1, 2, 3, 4), policy: { maxHintLevel: 5, openNextStep: false } }, 5],
    ['another trouble begins anew', { log: log(0, 1, 2, 3), about: 'another test' }, 0],
  ])('%s', (_, more, expected) => expect(told(more)).toBe(expected));
});

describe('another mistake behind the same test', () => {
  const climbed = { log: log(0, 1, 2, 3, 4), struggling: true };
  const bound = { log: { given: climbed.log.given.map((hint) => ({ ...hint, mistake: 'bound' })) }, struggling: true };

  it('begins anew, with every gate of its own', () => {
    expect(told({ ...bound, mistakes: ['sign'] })).toBe(0);
    expect(told({ ...bound, mistakes: ['sign'], wanted: 4 })).toBe('not_yet');
    expect(told({ ...bound, mistakes: [] })).toBe(0);
  });

  it('is none while the one that was hinted at is still there, or where nobody knew which it was', () => {
    expect(told({ ...bound, mistakes: ['sign', 'bound'] })).toBe('level_above');
    expect(told({ ...climbed, mistakes: ['sign'] })).toBe('level_above');
  });
});

it('where the ladder ends is said what a learner alone can do, and it can be done', () => {
  const ended = { log: log(0, 1, 2, 3, 4), struggling: true };
  expect(stepOf(asking(ended))).toMatchObject({
    facts: { instead: 'Change the code and ask again; about the same mistake ask with level 4' },
  });
  expect(told({ ...ended, wanted: 4 })).toBe(4);
  const quiz = { digest: null, top: { level: 2, why: 'a quiz' }, wanted: 3 };
  expect(stepOf(asking(quiz))).toMatchObject({ facts: { instead: 'Answer it, or ask with level 2' } });
});

describe('a level that is asked for', () => {
  it.each([
    ['is given where its gate is open', { wanted: 2 }, 2],
    ['is given to who waited a minute', { wanted: 2, tried: false, log: log(0) }, 2],
    ['is not given to who did nothing', { wanted: 2, tried: false }, 'not_yet'],
    ['does not skip the one before', { wanted: 4, struggling: true, log: log(0) }, 'not_yet'],
    ['may be one that was given', { wanted: 0, log: log(0, 1) }, 0],
    ['above the problem is refused', { wanted: 4, top: { level: 2, why: 'a quiz' } }, 'level_above'],
    ['above the class is refused', { wanted: 2, policy: { maxHintLevel: 1, openNextStep: false } }, 'level_above'],
  ])('%s', (_, more, expected) => expect(told(more)).toBe(expected));
});

describe('code that does not parse', () => {
  it('begins at 1 and may reach 4 at once', () => {
    expect(told({ syntax: true, tried: false })).toBe(1);
    expect(told({ syntax: true, tried: false, wanted: 4 })).toBe(4);
    expect(told({ syntax: true, tried: false, wanted: 5 })).toBe('level_above');
  });
});

describe('the third request within seconds', () => {
  const same = (more: Partial<Asking>) => asking({ digest: 'old', ...more });
  const asked = (...seconds: readonly number[]): HintLog => ({
    given: seconds.map((ago, level) => ({ level, at: before(ago), digest: 'old', about: 'a test', text: `${level}` })),
  });

  it('is told to be that', () => {
    expect(stepOf(same({ log: asked(30, 15) }))).toEqual({ closed: 'too_fast', facts: { seconds: 5 } });
    expect(told(same({ log: asked(30, 15), syntax: true }))).toBe('too_fast');
  });

  it.each([[[15]], [[40, 15]], [[45, 25]]])('is not found in %j', (seconds) => {
    expect(told(same({ log: asked(...seconds) }))).not.toBe('too_fast');
  });

  it('is counted from the last change of the code', () => {
    const [first, second] = asked(30, 15).given;
    if (!first || !second) throw new Error('two hints were asked for');
    const between = { given: [first, { ...second, digest: 'new' }] };
    expect(told({ log: between, digest: 'new' })).not.toBe('too_fast');
    expect(told({ log: asked(30, 15), digest: 'new' })).not.toBe('too_fast');
    expect(told({ log: { given: [...between.given, { ...second, digest: 'new' }] }, digest: 'new' })).toBe('too_fast');
  });
});

it('whatever was asked, no level is given that the class or the problem does not have', () => {
  const level = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(
      fc.option(level, { nil: undefined }),
      level,
      level,
      fc.boolean(),
      fc.array(level, { maxLength: 6 }),
      (wanted, most, top, syntax, given) => {
        const step = told({
          wanted,
          syntax,
          struggling: true,
          log: log(...given),
          policy: { maxHintLevel: most, openNextStep: true },
          top: { level: top, why: '' },
        });
        if (typeof step === 'number') expect(step).toBeLessThanOrEqual(Math.min(most, top));
      },
    ),
  );
});
