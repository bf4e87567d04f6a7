import { describe, expect, it } from 'vitest';
import { CONCEPT_IDS, isConceptId } from '../contracts/concepts.ts';
import { ancestorsOf, prerequisitesOf } from '../contracts/graph.ts';
import { readItemFolders } from '../shared/adapters/embedded/item-folders.ts';
import { readLessonFolders } from '../shared/adapters/embedded/lesson-folders.ts';
import { conceptsOf } from '../shared/code/concepts.ts';
import { CATALOGUE } from '../shared/code/javascript/patterns/catalogue.ts';
import { checkGraph } from '../shared/lessons/curriculum.ts';
import { samplesOf } from '../shared/lessons/lesson.ts';
import { KINDS } from '../shared/problems/kinds.ts';

const root = new URL('..', import.meta.url).pathname;
const read = await readLessonFolders(`${root}servers/concepts/content`, CONCEPT_IDS);
const lessons = [...read.values()].flatMap((one) => ('complaints' in one ? [] : [one]));
const conceptsIn = await conceptsOf.load();
const bank = await readItemFolders(`${root}servers/exercise/bank`);
const items = new Map(bank.flatMap((item) => ('complaints' in item ? [] : [[item.id, item]])));
const patterns = new Set(CATALOGUE.map(({ id }) => id));

/** A plain number, text or truth value is what the very first lesson is about. */
const GIVEN = new Set<string>(['numbers', 'strings', 'booleans']);

it('our own graph has no circle, no needless edge, and hangs together', () => {
  const report = checkGraph(CONCEPT_IDS.map((id) => [id, prerequisitesOf(id)]));
  expect([report.faults, report.remarks]).toEqual([[], []]);
});

it('there is a whole lesson on every concept', () => {
  expect(
    [...read].flatMap(([id, one]) => ('complaints' in one ? [`${id}: ${one.complaints.join('; ')}`] : [])),
  ).toEqual([]);
  expect(lessons.map(({ concept }) => concept).toSorted()).toEqual(CONCEPT_IDS.toSorted());
});

describe.each(lessons.map((lesson) => [lesson.concept, lesson] as const))('the lesson on %s', (concept, lesson) => {
  it.each(samplesOf(lesson))('uses in its sample %s only what was taught before', async (section, sample) => {
    const taught = new Set<string>([concept, ...sample.beyond.map((one) => one.concept)]);
    if (section === 'Contrast') taught.add(lesson.contrast.with);
    for (const one of [...taught].filter(isConceptId)) for (const below of ancestorsOf(one)) taught.add(below);
    const { readable, uses } = await conceptsIn({ text: sample.code, path: `sample.${sample.language}` });
    expect(readable).toBe(true);
    const untaught = uses.filter((use) => !taught.has(use.concept) && !GIVEN.has(use.concept));
    expect(untaught.map((use) => `${use.concept}, line ${use.lines[0]}`)).toEqual([]);
  });

  it('asks for a quiz of the bank, and names patterns that there are', () => {
    const item = items.get(lesson.check);
    expect(item && KINDS[item.kind].counts).toBe('quiz');
    expect(item?.concepts[0]).toBe(concept);
    const named = lesson.misconceptions.flatMap(({ pattern }) => pattern ?? []);
    expect(named.filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});
