import { describe, expect, it } from 'vitest';
import { SETS, toldOf } from './corpus/accuracy.ts';
import { AGREED } from './corpus/agreed.ts';
import { BLIND } from './corpus/blind.ts';

const NAMED_RIGHT = 0.95;
/** As the authors expected it, without a word of ours: a missing } may be expected at its opening. */
const STRICTLY_RIGHT = 0.8;

describe.each(Object.entries(SETS))('thirty broken programs written %s', (_, programs) => {
  const told = toldOf(programs);
  const share = (right: (one: (typeof told)[number]) => boolean) => told.filter(right).length / told.length;

  it('have ids of their own', () => {
    expect(programs.length).toBeGreaterThanOrEqual(30);
    expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
  });

  it('have one fault each, however much follows from it', () => {
    expect(told.filter(({ faults }) => faults !== 1).map(({ program }) => program.id)).toEqual([]);
  });

  it('have the right line named first in at least 95 of a hundred', () => {
    const wrong = told.filter(({ agreed }) => !agreed).map(({ program, line }) => `${program.id} ${line}`);
    expect(
      share(({ agreed }) => agreed),
      wrong.join(', '),
    ).toBeGreaterThanOrEqual(NAMED_RIGHT);
    expect(share(({ strict }) => strict)).toBeGreaterThanOrEqual(STRICTLY_RIGHT);
  });
});

it('lines are agreed on only where a } is missing, never against an expectation that is met', () => {
  const named = new Map(toldOf(BLIND).map((told) => [told.program.id, told]));
  for (const id of Object.keys(AGREED))
    expect(named.get(id), id).toMatchObject({ strict: false, agreed: true, program: { kind: 'missing-brace' } });
});
