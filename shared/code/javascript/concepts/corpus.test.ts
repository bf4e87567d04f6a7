import { CONCEPT_IDS, type ConceptId } from '@learnflow/contracts/concepts';
import { describe, expect, it } from 'vitest';
import { parseProgram } from '../program.ts';
import { blind } from './corpus/blind/index.ts';
import { own } from './corpus/index.ts';
import { conceptsIn, NONE, precisionOf, recallOf, talliesOf, totalOf } from './corpus/measure.ts';

const GOAL = 0.95;
/** So many programs of either kind every concept has, and so many of them were labelled without sight of the tagger. */
const PROGRAMS = 5;
const UNSEEN = 3;

const all = [...own, ...blind];
const tallies = { own: talliesOf(own), blind: talliesOf(blind), all: talliesOf(all) };

describe('the corpus', () => {
  it('is made of programs that can be read, each labelled without contradiction', () => {
    const bad = all.filter(
      ({ code, path = 'sample.js', shows, not }) =>
        !parseProgram(code, { path }).tree || shows.some((concept) => not.includes(concept)),
    );
    expect(bad).toEqual([]);
  });

  it('has no program twice', () => {
    expect(new Set(all.map(({ code }) => code.trim())).size).toBe(all.length);
  });

  it.each(CONCEPT_IDS)('has programs that show %s and programs that only seem to', (concept) => {
    const { seen, missed, spared, wrong } = tallies.all.get(concept) ?? NONE;
    expect(Math.min(seen + missed, spared + wrong)).toBeGreaterThanOrEqual(PROGRAMS);
    const unseen = tallies.blind.get(concept) ?? NONE;
    expect(Math.min(unseen.seen + unseen.missed, unseen.spared + unseen.wrong)).toBeGreaterThanOrEqual(UNSEEN);
  });
});

describe('the tagger', () => {
  it.each(['own', 'blind'] as const)('agrees with the readers of the %s programs in 95 of a hundred', (half) => {
    const total = totalOf(tallies[half].values());
    expect(recallOf(total)).toBeGreaterThanOrEqual(GOAL);
    expect(precisionOf(total)).toBeGreaterThanOrEqual(GOAL);
  });

  it.each(CONCEPT_IDS)('sees %s where readers see it', (concept) => {
    const tally = tallies.all.get(concept) ?? NONE;
    const agreed = Math.min(recallOf(tally), precisionOf(tally));
    expect(agreed, agreed < GOAL ? disputedOver(concept).join('\n---\n') : '').toBeGreaterThanOrEqual(GOAL);
  });
});

/** The programs where the tagger and the reader differ. */
const disputedOver = (concept: ConceptId): readonly string[] =>
  all
    .filter(({ shows, not }) => shows.includes(concept) || not.includes(concept))
    .filter((sample) => conceptsIn(sample).has(concept) !== sample.shows.includes(concept))
    .map(({ code }) => code);
