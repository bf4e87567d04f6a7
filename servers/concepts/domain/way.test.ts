import { CONCEPT_IDS, type ConceptId } from '@learnflow/contracts/concepts';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { ancestorsOf, prerequisitesOf } from '@learnflow/contracts/graph';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapped } from './mapping.ts';
import { NOW, YESTERDAY } from './samples.ts';
import { wayTo } from './way.ts';

const concept = fc.constantFrom(...CONCEPT_IDS);
const knowing = (concepts: readonly ConceptId[]): Learner => ({
  ...Learner.empty,
  placed: Object.fromEntries(concepts.map((one) => [one, 'placed'])),
});

it('a path names what is not known below the target, after what it rests on, and nothing else', () => {
  fc.assert(
    fc.property(concept, fc.array(concept), (target, known) => {
      const path = wayTo([target], knowing(known), NOW).map((step) => step.concept);
      expect(path.filter((one) => known.some((other) => other === one))).toEqual([]);
      for (const [index, step] of path.entries()) {
        expect(step === target || ancestorsOf(target).some((below) => below === step)).toBe(true);
        for (const below of prerequisitesOf(CONCEPT_IDS.find((id) => id === step) ?? 'variables'))
          expect(known.includes(below) || path.slice(0, index).includes(below)).toBe(true);
      }
      expect(path.at(-1)).toBe(known.includes(target) ? undefined : target);
    }),
  );
});

it('what is known and stuck on is on the path, with its evidence', () => {
  const learner: Learner = {
    ...knowing(CONCEPT_IDS.filter((id) => id !== 'for-loops')),
    concepts: {
      'while-loops': { ...NO_ROW, completion: 0.9, quiz: 0.9, attempts: 5, lastAt: YESTERDAY, stuckAt: NOW },
    },
  };
  expect(wayTo(['for-loops'], learner, NOW)).toEqual([
    { concept: 'while-loops', state: 'shaky', mastery: 0.9, attempts: 5, stuck: true, last_day: '2026-03-13' },
    { concept: 'for-loops', state: 'new', mastery: null, attempts: 0, stuck: false, last_day: null },
  ]);
});

it('a day is the student’s own', () => {
  const learner: Learner = {
    ...Learner.empty,
    timeZone: 'Asia/Tokyo',
    concepts: { variables: { ...NO_ROW, quiz: 0.1, attempts: 1, lastAt: YESTERDAY } },
  };
  expect(wayTo(['variables'], learner, NOW).at(-1)?.last_day).toBe('2026-03-14');
});

it('what is ready next is what a target leads to, before anything else', () => {
  const learner = knowing([...ancestorsOf('callbacks'), 'callbacks']);
  const { view, ready } = mapped('callbacks', ['callbacks'], learner, NOW);
  expect(view).toBe('known');
  expect(ready.slice(0, 2)).toEqual(['arrow-functions', 'event-loop-timers']);
});
