import { Desk } from '@learnflow/contracts/documents/desk';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { catalogueOf, type Entry } from '@learnflow/shared/problems';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenFrom, conceptToPractise, type Situation, shortlistOf } from './choose.ts';
import { withGiven } from './desk.ts';
import { ItemRating } from './item-rating.ts';

const NOW = '2026-03-14T10:00:00.000Z';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  title: id,
  kind: 'predict',
  counts: 'quiz',
  level: 'medium',
  concepts: ['arrays'],
  prerequisites: [],
  minutes: 5,
  seeds: 1,
  size: 8,
  choices: null,
  ...more,
});

const situation = (more: Partial<Situation> = {}): Situation => ({
  concept: 'arrays',
  learner: Learner.empty,
  desk: Desk.empty,
  wish: {},
  advice: undefined,
  now: NOW,
  id: 'call-1',
  ...more,
});

const givenAt = (problem: string, at: string) =>
  withGiven(Desk.empty, { problem, concept: 'arrays', at, tried: null, placement: false });

const choose = (entries: readonly Entry[], more: Partial<Situation> = {}, ratings = {}) => {
  const now = situation(more);
  return chosenFrom(shortlistOf(catalogueOf(entries), now), ratings, now);
};

describe('the next problem', () => {
  it('is the one whose predicted success is nearest to the target', () => {
    const entries = [entry('hard', { level: 'hard' }), entry('easy', { level: 'easy' }), entry('medium')];
    expect(choose(entries)?.entry.id).toBe('easy');
    const strong = { ...Learner.empty, ability: { theta: 2.1, count: 40 } };
    expect(choose(entries, { learner: strong })?.entry.id).toBe('hard');
  });

  it('goes by what first attempts showed, not by what the item looks like', () => {
    const ratings = {
      looks: { ...ItemRating.empty, difficulty: 2, count: 30 },
      proved: { ...ItemRating.empty, difficulty: -1.1, count: 30 },
    };
    expect(choose([entry('looks', { level: 'easy' }), entry('proved', { level: 'hard' })], {}, ratings)?.entry.id).toBe(
      'proved',
    );
  });

  it('is easier after a sign of struggle', () => {
    const entries = [entry('medium', { level: 'medium' }), entry('easy', { level: 'easy' })];
    const able = { ...Learner.empty, ability: { theta: 1, count: 20 } };
    const signal = { rule: 'S5', at: NOW, concept: 'arrays', severity: 'medium' } as const;
    expect(choose(entries, { learner: able })?.entry.id).toBe('medium');
    expect(choose(entries, { learner: { ...able, signal } })?.entry.id).toBe('easy');
  });

  it('does not come twice within a day, unless a review asks for it', () => {
    const desk = givenAt('only', '2026-03-14T01:00:00.000Z');
    expect(choose([entry('only')], { desk })).toBeUndefined();
    expect(choose([entry('only')], { desk, now: '2026-03-15T01:00:01.000Z' })?.entry.id).toBe('only');
    expect(choose([entry('only')], { desk, advice: { step: 'review', concepts: ['arrays'] } })?.entry.id).toBe('only');
  });

  it('may be another instance of an item that was given today, never the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.string(), (seed, id) => {
        const had = `only~${seed.toString(16).padStart(2, '0')}`;
        const chosen = choose([entry('only', { seeds: 32 })], { desk: givenAt(had, NOW), id });
        expect(chosen?.problem).toMatch(/^only~[01][0-9a-f]$/);
        expect(chosen?.problem).not.toBe(had);
      }),
    );
  });

  it('waits for prerequisites that the student was seen not to know, and for no others', () => {
    const needs = [entry('needs', { prerequisites: ['objects'] })];
    expect(choose(needs)?.entry.id).toBe('needs');
    const failed = { ...Learner.empty, concepts: { objects: { ...NO_ROW, quiz: 0.1, attempts: 3 } } };
    expect(choose(needs, { learner: failed })).toBeUndefined();
  });

  it('brings the kind of evidence that is missing', () => {
    const entries = [entry('quiz'), entry('exercise', { counts: 'exercise', kind: 'fix', level: 'medium' })];
    const quizzed = { ...Learner.empty, concepts: { arrays: { ...NO_ROW, quiz: 0.8, attempts: 3 } } };
    expect(choose(entries, { learner: quizzed })?.entry.counts).toBe('exercise');
    const coded = { ...Learner.empty, concepts: { arrays: { ...NO_ROW, completion: 0.8, attempts: 3 } } };
    expect(choose(entries, { learner: coded })?.entry.counts).toBe('quiz');
  });

  it('is the same for the same call', () => {
    const entries = Array.from({ length: 9 }, (_, n) => entry(`item-${n}`, { seeds: 32 }));
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(choose(entries, { id })).toEqual(choose(entries, { id }));
      }),
    );
    const drawn = new Set(Array.from({ length: 60 }, (_, n) => choose(entries, { id: `${n}` })?.entry.id));
    expect(drawn.size).toBeGreaterThan(4);
  });
});

describe('the concept, where nobody names one', () => {
  it('is what progress advises, else the first that is not known', () => {
    expect(conceptToPractise(Learner.empty, { step: 'learn', concepts: ['closures'] }, NOW)).toBe('closures');
    expect(conceptToPractise(Learner.empty, undefined, NOW)).toBe('values-types');
  });
});
