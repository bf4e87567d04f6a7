import { describe, expect, it } from 'vitest';
import { applied } from '../apply.ts';
import type { Fact, Graded } from '../fact.ts';
import { remembering } from '../remember.ts';
import { graded } from '../samples.ts';
import { lookAt } from './look.ts';

const START = Date.parse('2026-03-14T10:00:00.000Z');
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const run = (seconds: number, what: Partial<Graded> = {}): Fact =>
  graded(`r${seconds}`, at(seconds), { passed: false, score: 0, testsPassed: 0, seconds: null, first: false, ...what });
const finding = (seconds: number, error: string, digest: string | null = null): Fact => ({
  kind: 'finding',
  id: `f${seconds}`,
  at: at(seconds),
  exercise: 'sum-to',
  concept: 'for-loops',
  error,
  certain: true,
  digest,
});
const hint = (seconds: number): Fact => ({
  kind: 'hint',
  id: `h${seconds}`,
  at: at(seconds),
  exercise: 'sum-to',
  concept: 'for-loops',
  level: 1,
});
const quiz = (seconds: number, score: number): Fact =>
  run(seconds, { counts: 'quiz', exercise: null, score, passed: score >= 0.7 });

const signalsOf = (facts: readonly Fact[]) => remembering(facts).recent.signals;
const raised = (facts: readonly Fact[]) => signalsOf(facts).map(({ rule }) => rule);
const proof = (facts: readonly Fact[], rule: string) =>
  signalsOf(facts).find((signal) => signal.rule === rule)?.evidence;

describe('S1: the same error three times', () => {
  const three = [run(0, { error: 'TypeError' }), finding(300, 'TypeError'), run(900, { error: 'TypeError' })];

  it('fires on the third, with all three as proof', () => {
    expect(raised(three.slice(0, 2))).not.toContain('S1');
    expect(proof(three, 'S1')).toEqual(['r0', 'f300', 'r900']);
  });

  it('does not mix exercises or error types', () => {
    expect(raised([...three.slice(0, 2), run(900, { error: 'TypeError', exercise: 'other' })])).not.toContain('S1');
    expect(raised([...three.slice(0, 2), run(900, { error: 'RangeError' })])).not.toContain('S1');
  });

  it('forgets what is older than half an hour', () => {
    expect(raised([...three.slice(0, 2), run(1801, { error: 'TypeError' })])).not.toContain('S1');
  });

  it('counts an error once for the same code', () => {
    const seenTwice = [
      run(0, { error: 'TypeError', digest: 'd1' }),
      finding(5, 'TypeError', 'd1'),
      run(60, { error: 'TypeError', digest: 'd2' }),
    ];
    expect(raised(seenTwice)).not.toContain('S1');
  });

  it('starts again with a success of any kind', () => {
    const [first, second, third] = three;
    const between = [run(800, { passed: true }), quiz(800, 1)];
    for (const success of between)
      expect(raised([first, second, success, third].flatMap((fact) => fact ?? []))).not.toContain('S1');
  });

  it('holds code of no exercise together by its concept alone', () => {
    const loose = (concepts: string[]) =>
      [0, 60, 120].map((seconds) => run(seconds, { exercise: null, concepts, error: 'TypeError' }));
    expect(raised(loose([]))).not.toContain('S1');
    expect(raised(loose(['arrays']))).toContain('S1');
  });

  it('takes no guess for an error', () => {
    const guesses = [0, 60, 120].map((seconds): Fact => {
      const found = finding(seconds, 'off-by-one');
      return found.kind === 'finding' ? { ...found, certain: false } : found;
    });
    expect(remembering(guesses).recent.entries).toEqual([]);
  });
});

describe('S2: ten active minutes without a newly passing test', () => {
  const every = (step: number, until: number, what: (seconds: number) => Partial<Graded> = () => ({})) =>
    Array.from({ length: until / step + 1 }, (_, i) => run(i * step, { exercise: 'long', ...what(i * step) }));

  it('fires past ten minutes of short gaps', () => {
    expect(raised(every(100, 600))).not.toContain('S2');
    expect(raised(every(100, 700))).toContain('S2');
  });

  it('does not count a pause over two minutes', () => {
    expect(raised([run(0), run(100), run(1000), run(1100)])).not.toContain('S2');
  });

  it('counts a long gap as far as the run says it took that time', () => {
    expect(raised([run(0), run(300, { seconds: 300 }), run(610, { seconds: 500 })])).toContain('S2');
  });

  it('counts the time that the first run took', () => {
    expect(raised([run(0, { seconds: 601 })])).toContain('S2');
    expect(raised([run(0, { seconds: 601, testsPassed: 1 })])).not.toContain('S2');
  });

  it('starts again with every test that passes for the first time', () => {
    expect(raised(every(100, 700, (seconds) => ({ testsPassed: seconds >= 400 ? 1 : 0 })))).not.toContain('S2');
  });
});

describe('S3: a quiz below half', () => {
  it.each([
    [0.49, true],
    [0.5, false],
  ])('at %d: %s', (score, fires) => {
    expect(raised([quiz(0, score)]).includes('S3')).toBe(fires);
  });
});

it('S4 fires on a statement that says so, and not on its opposite', () => {
  const says = (text: string): Fact => ({ kind: 'statement', id: 's', at: at(0), exercise: null, concept: null, text });
  expect(proof([says("I don't get it")], 'S4')).toEqual(['s']);
  expect(raised([says('now I understand')])).toEqual([]);
});

describe('S5: five failed runs in a row', () => {
  const failed = [0, 200, 400, 600].map((seconds, i) => run(seconds, { exercise: `e${i}` }));

  it('fires on the fifth, whatever the runs were of', () => {
    expect(raised(failed)).not.toContain('S5');
    expect(proof([...failed, run(800)], 'S5')).toEqual(['r0', 'r200', 'r400', 'r600', 'r800']);
  });

  it('is reset by a pass', () => {
    expect(raised([...failed, run(700, { passed: true }), run(800)])).not.toContain('S5');
    expect(raised([...failed, quiz(700, 1), run(800)])).not.toContain('S5');
  });

  it('forgets what is older than half an hour', () => {
    expect(raised([...failed, run(1801)])).not.toContain('S5');
  });
});

it('EQ fires when most pairs of runs fail, even if some pass between', () => {
  const runs = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    run(i * 130, { error: 'TypeError', passed: i === 4, exercise: 'sum-to' }),
  );
  expect(raised(runs)).toContain('EQ');
  expect(raised(runs.slice(0, 6))).not.toContain('EQ');
});

it('EQ takes code of no exercise for one thing only where it shares a concept', () => {
  const loose = (concepts: string[]) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => run(i * 130, { exercise: null, concepts, error: 'TypeError' }));
  expect(raised(loose([]))).not.toContain('EQ');
  expect(raised(loose(['arrays']))).toContain('EQ');
});

it('RED fires on five of the same error in a row', () => {
  const runs = [0, 1, 2, 3, 4].map((i) => run(i * 130, { error: 'TypeError' }));
  expect(raised(runs)).toContain('RED');
  expect(raised(runs.slice(0, 4))).not.toContain('RED');
});

describe('wheel-spinning', () => {
  const days = (pattern: string) =>
    [...pattern].map((mark, i) =>
      run(i * 86_400, { exercise: `e${i}`, passed: mark === '+', score: mark === '+' ? 1 : 0 }),
    );

  it('fires at the tenth opportunity without three right in a row, over days', () => {
    expect(raised(days('++-++-++-'))).not.toContain('wheel_spinning');
    expect(proof(days('++-++-++-+'), 'wheel_spinning')).toHaveLength(10);
  });

  it('starts again after three right in a row', () => {
    expect(raised(days('------+++-++-++-'))).not.toContain('wheel_spinning');
  });
});

describe('regression', () => {
  it('fires when fewer tests pass than in the run before', () => {
    expect(proof([run(0, { testsPassed: 3 }), run(60, { testsPassed: 2 })], 'regression')).toEqual(['r0', 'r60']);
    expect(raised([run(0, { testsPassed: 2 }), run(60, { testsPassed: 3 })])).not.toContain('regression');
  });

  it('fires when the code is back as it was, and not when it was only run again', () => {
    const [a, b, c] = [run(0, { digest: 'd1' }), run(60, { digest: 'd2' }), run(120, { digest: 'd1' })];
    expect(proof([a, b, c], 'regression')).toEqual(['r0', 'r120']);
    expect(raised([a, run(60, { digest: 'd1' })])).not.toContain('regression');
  });
});

describe('hint abuse', () => {
  it('is noted after three hints within 20 seconds of each other, and raised as no struggle', () => {
    const memory = remembering([hint(0), hint(15)]);
    const { signals, emit } = applied(memory, hint(35), at(35));
    expect(signals.map(({ rule, evidence }) => [rule, evidence])).toEqual([['hint_abuse', ['h0', 'h15', 'h35']]]);
    expect(emit).toEqual([]);
    expect(lookAt(remembering([hint(0), hint(15), hint(35)]).recent, at(40)).struggling).toBe(false);
  });

  it('is not what patient asking is', () => {
    expect(raised([hint(0), hint(15), hint(40)])).toEqual([]);
  });
});

describe('a rule that fired', () => {
  const poor = [0, 300, 599, 600].map((seconds) => quiz(seconds, 0.1));

  it('rests for ten minutes, and each time it fires one event goes out', () => {
    expect(signalsOf(poor).map(({ at: when }) => when)).toEqual([at(0), at(600)]);
    const told = poor.flatMap((fact, i) =>
      applied(remembering(poor.slice(0, i)), fact, fact.at).emit.filter(
        ({ type }) => type.record === 'StruggleDetected',
      ),
    );
    expect(told).toHaveLength(2);
  });

  it('is heard again at once after a success', () => {
    const stuck = (id: string, minute: number): Fact => ({
      kind: 'statement',
      id,
      at: at(minute * 60),
      exercise: null,
      concept: null,
      text: "I'm stuck",
    });
    const right = run(180, { passed: true, score: 1 });
    const { recent } = remembering([stuck('s1', 0), right, stuck('s2', 6)]);
    expect(lookAt(recent, at(480)).signals).toMatchObject([{ rule: 'S4', evidence: ['s2'] }]);
    expect(raised([stuck('s1', 0), stuck('s2', 6)])).toEqual(['S4']);
  });

  it('is not answered by a success before it, told late', () => {
    const late = remembering([quiz(600, 0.1), run(60, { passed: true, score: 1 })]);
    expect(lookAt(late.recent, at(601)).struggling).toBe(true);
    expect(late.learner.signal?.rule).toBe('S3');
    expect(late.learner.concepts['for-loops']?.stuckAt).toBe(at(600));
  });

  it('stands until a success at its concept, or for half an hour', () => {
    const { recent, learner } = remembering([quiz(0, 0.1)]);
    expect(lookAt(recent, at(1800)).struggling).toBe(true);
    expect(lookAt(recent, at(1801)).struggling).toBe(false);
    expect(learner.signal?.rule).toBe('S3');
    expect(learner.concepts['for-loops']?.stuckAt).toBe(at(0));

    const after = remembering([quiz(0, 0.1), run(60, { passed: true, score: 1 })]);
    expect(lookAt(after.recent, at(61)).struggling).toBe(false);
    expect(after.learner.signal).toBeNull();
    expect(after.learner.concepts['for-loops']?.stuckAt).toBeNull();
  });

  it('is not answered by success at something else', () => {
    const after = remembering([
      quiz(0, 0.1),
      run(60, { passed: true, score: 1, concepts: ['objects'], exercise: 'o' }),
    ]);
    expect(lookAt(after.recent, at(61)).struggling).toBe(true);
  });
});

it('what happened long ago raises nothing now', () => {
  expect(applied(remembering([]), quiz(0, 0), at(86_400)).signals).toEqual([]);
});

it('the worst sign comes first', () => {
  const facts = [0, 100, 200, 300, 400].map((seconds, i) => run(seconds, { testsPassed: 5 - i }));
  expect(lookAt(remembering(facts).recent, at(401)).signals.map(({ severity }) => severity)).toEqual(['high', 'low']);
});
