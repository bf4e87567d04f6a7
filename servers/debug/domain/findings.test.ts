import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { ancestorsOf } from '@learnflow/contracts/graph';
import type { Finding } from '@learnflow/shared/code';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldFindings } from './findings-brief.ts';
import { ranked } from './rank.ts';
import { heard } from './silence.ts';

const findings = fc.array(
  fc
    .record({
      pattern: fc.string(),
      certainty: fc.constantFrom<Finding['certainty']>('certain', 'type_certain', 'heuristic'),
      kind: fc.constantFrom<Finding['kind']>('error', 'suspicious', 'style'),
      weight: fc.nat(100),
      concept: fc.constantFrom(...CONCEPT_IDS),
      line: fc.integer({ min: 1, max: 300 }),
      column: fc.integer({ min: 1, max: 80 }),
      say: fc.constant('this is wrong'),
      check: fc.constant('look there'),
    })
    .filter(({ kind, certainty }) => !(kind === 'error' && certainty === 'heuristic')),
);
const met = fc.uniqueArray(fc.constantFrom(...CONCEPT_IDS));
const learnerOf = (concepts: readonly string[]): Learner => ({
  ...Learner.empty,
  concepts: Object.fromEntries(concepts.map((id) => [id, { ...NO_ROW, attempts: 1 }])),
});

it('errors come before signs and signs before style, and none is lost', () => {
  fc.assert(
    fc.property(findings, (some) => {
      const kinds = ranked(some).map(({ kind }) => ['error', 'suspicious', 'style'].indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted());
      expect(new Set(ranked(some))).toEqual(new Set(some));
    }),
  );
});

it('the same findings in another order are told in the same order of worth', () => {
  fc.assert(
    fc.property(findings, (some) => {
      const worth = ({ kind, certainty, weight, line }: Finding) => [kind, certainty, weight, line];
      expect(ranked(some.toReversed()).map(worth)).toEqual(ranked(some).map(worth));
    }),
  );
});

it('nothing is silenced of a learner of whom nothing is recorded', () => {
  fc.assert(
    fc.property(findings, (some) => {
      expect(heard(some, Learner.empty)).toEqual(some);
    }),
  );
});

it('what is certain and no matter of style is never silenced', () => {
  fc.assert(
    fc.property(findings, met, (some, concepts) => {
      const sure = some.filter(({ kind, certainty }) => kind !== 'style' && certainty !== 'heuristic');
      expect(heard(some, learnerOf(concepts))).toEqual(expect.arrayContaining(sure));
    }),
  );
});

it('a sign is heard as soon as its concept, or one that rests on it, has been met', () => {
  fc.assert(
    fc.property(findings, met, (some, concepts) => {
      for (const { kind, certainty, concept } of heard(some, learnerOf(concepts))) {
        if (concepts.length === 0 || (kind !== 'style' && certainty !== 'heuristic')) continue;
        expect(concepts.some((one) => one === concept || ancestorsOf(one).includes(concept))).toBe(true);
      }
      const every = learnerOf(CONCEPT_IDS);
      expect(heard(some, every)).toEqual(some);
    }),
  );
});

it('the short answer shows three at most and counts the rest', () => {
  fc.assert(
    fc.property(findings, (some) => {
      const lines = toldFindings(some).split('\n');
      expect(lines.filter((line) => line.startsWith('line ')).length).toBe(Math.min(some.length, 3));
      expect(lines.at(-1)).toBe(
        some.length > 3 ? `+${some.length - 3} more` : some.length > 1 ? lines.at(-1) : lines.at(1),
      );
    }),
  );
});
