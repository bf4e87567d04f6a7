import { type ConceptRow, Learner } from '@learnflow/contracts/documents/learner';
import { expect, it } from 'vitest';
import { misconceptionNamed, nextPiece, pieceName } from './piece.ts';
import { adaAtLoops, knownBadly, LESSON, NOW, YESTERDAY } from './samples.ts';
import { Told, withTold } from './told.ts';

const BEFORE = '2026-03-12T10:00:00.000Z';
const none = { told: Told.empty, noticed: { patterns: {} }, wanted: undefined, lesson: LESSON, now: NOW };
const struggling = (row: Partial<ConceptRow> = {}) => adaAtLoops({ 'while-loops': { ...knownBadly(), ...row } });

/** Everything that is told to somebody who asks again and again, in order. */
function all(standing: Partial<Parameters<typeof nextPiece>[0]> & { learner: Learner }): string[] {
  const said: string[] = [];
  let told = standing.told ?? Told.empty;
  for (;;) {
    const piece = nextPiece({ ...none, ...standing, told });
    if (!piece) return said;
    said.push(pieceName(piece));
    told = withTold(told, pieceName(piece), NOW);
  }
}

const REPAIRS = ['repair:stops-in-the-middle', 'repair:runs-at-least-once'];

it('whoever is new hears the whole idea first, and at the end each piece once', () => {
  expect(all({ learner: Learner.empty })).toEqual(['first', 'contrast', ...REPAIRS, 'reminder']);
});

it('whoever knows it is reminded, and is not told the whole idea again', () => {
  expect(all({ learner: adaAtLoops() })).toEqual(['reminder', 'contrast', ...REPAIRS]);
});

it('whoever is stuck on what they knew is no longer taken to know it', () => {
  const learner = adaAtLoops({ 'while-loops': { ...knownBadly(), completion: 0.9, quiz: 0.9, stuckAt: YESTERDAY } });
  expect(all({ learner })[0]).toBe('first');
});

it('whoever erred since they were told is set right, once for each time; who only asks on is told the rest', () => {
  const told = { told: [{ piece: 'first', at: BEFORE }] };
  expect(all({ learner: struggling(), told })).toEqual([
    'repair:stops-in-the-middle',
    'contrast',
    'repair:runs-at-least-once',
    'reminder',
  ]);
  expect(all({ learner: struggling({ lastAt: '2026-03-11T10:00:00.000Z' }), told })[0]).toBe('contrast');
});

it('a mistake that was seen in their code comes next, after the idea itself where it was never told', () => {
  const noticed = { patterns: { 'while-loops': { pattern: 'endless-loop', at: YESTERDAY } } };
  expect(all({ learner: Learner.empty, noticed }).slice(0, 2)).toEqual(['first', 'repair:runs-at-least-once']);
  expect(all({ learner: adaAtLoops(), noticed })[0]).toBe('repair:runs-at-least-once');
  expect(
    all({ learner: Learner.empty, noticed: { patterns: { arrays: { pattern: 'endless-loop', at: NOW } } } })[0],
  ).toBe('first');
});

it('a misconception is found by its own name and by its pattern', () => {
  expect(misconceptionNamed(LESSON, 'runs-at-least-once')?.id).toBe('runs-at-least-once');
  expect(misconceptionNamed(LESSON, 'endless-loop')?.id).toBe('runs-at-least-once');
  expect(misconceptionNamed(LESSON, 'null')).toBeUndefined();
  const wanted = misconceptionNamed(LESSON, 'endless-loop');
  expect(all({ learner: adaAtLoops(), ...(wanted && { wanted }) })[0]).toBe('repair:runs-at-least-once');
});
