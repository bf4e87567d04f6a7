import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../shared/skill/projection.ts';
import { Concept } from './concept.ts';
import { CONCEPT_IDS, CONCEPTS, type ConceptId, isConceptId } from './concepts.ts';
import { ancestorsOf, dependentsOf, prerequisitesOf, TEACHING_ORDER } from './graph.ts';

const withoutPrerequisites = CONCEPT_IDS.filter((id) => prerequisitesOf(id).length === 0);

describe('the concept graph', () => {
  test('names only concepts as prerequisites', () => {
    for (const id of CONCEPT_IDS) expect(prerequisitesOf(id).filter((other) => !isConceptId(other))).toEqual([]);
  });

  test('has no circle', () => {
    expect(circles()).toEqual([]);
  });

  test('starts at values-types and reaches every concept from there', () => {
    expect(withoutPrerequisites).toEqual(['values-types']);
    for (const id of CONCEPT_IDS) expect([id, ...ancestorsOf(id)]).toContain('values-types');
  });

  test('has no prerequisite that another prerequisite already implies', () => {
    const implied = CONCEPT_IDS.flatMap((id) =>
      prerequisitesOf(id)
        .filter((one) => prerequisitesOf(id).some((other) => ancestorsOf(other).includes(one)))
        .map((one) => `${id} -> ${one}`),
    );
    expect(implied).toEqual([]);
  });

  test('has twenty core concepts', () => {
    expect(CONCEPT_IDS.filter((id) => CONCEPTS[id].core)).toHaveLength(20);
  });

  test('has ids of small words and hyphens, and a title of its own for each', () => {
    for (const id of CONCEPT_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(CONCEPT_IDS.map((id) => CONCEPTS[id].title)).size).toBe(CONCEPT_IDS.length);
  });
});

describe('the order of teaching', () => {
  test('has every concept once, after everything it rests on', () => {
    expect([...TEACHING_ORDER].sort()).toEqual([...CONCEPT_IDS].sort());
    expect(outOfOrder(TEACHING_ORDER)).toEqual([]);
  });

  test('puts what a concept rests on, near and far, in the same order', () => {
    expect(ancestorsOf('numbers')).toEqual(['values-types', 'variables', 'operators-arithmetic']);
    expect(ancestorsOf('values-types')).toEqual([]);
    for (const id of CONCEPT_IDS) {
      expect(ancestorsOf(id)).toEqual(TEACHING_ORDER.filter((other) => ancestorsOf(id).includes(other)));
      expect(ancestorsOf(id)).not.toContain(id);
    }
  });

  test('reads backwards as well as forwards', () => {
    expect(dependentsOf('while-loops')).toEqual(['for-loops']);
    for (const id of CONCEPT_IDS) {
      for (const later of dependentsOf(id)) expect(prerequisitesOf(later)).toContain(id);
      for (const earlier of prerequisitesOf(id)) expect(dependentsOf(earlier)).toContain(id);
    }
  });
});

describe('a concept as an input', () => {
  test('is a plain string to its reader', () => {
    expect(jsonSchema(Concept, 'input')).toEqual({ type: 'string' });
    expect(jsonSchema(Concept, 'output')).toEqual({ type: 'string' });
  });

  test('is taken as it is when it is known', () => {
    for (const id of CONCEPT_IDS) expect(Concept.parse(id)).toBe(id);
  });

  test.each([
    ['loops', 'Unknown concept "loops". Nearest: for-loops, while-loops, array-loops.'],
    ['closure', 'Unknown concept "closure". Nearest: closures.'],
    ['async', 'Unknown concept "async". Nearest: async-await.'],
    ['==', 'Unknown concept "==". Ids are English words joined by hyphens: variables, for-loops, async-await.'],
  ])('%j is refused with the nearest ones', (id, message) => {
    expect(issuesOf(id)).toMatchObject([{ code: 'custom', message, params: { refusal: 'unknown_concept' } }]);
  });

  test.each(['constructor', '__proto__', ''])('%j is no concept', (id) => {
    expect(issuesOf(id)).toHaveLength(1);
  });

  test('is refused in one short line, however long and broken it was', () => {
    const [issue] = issuesOf('a\n'.repeat(30_000));
    expect(issue?.message).not.toContain('\n');
    expect(issue?.message.length).toBeLessThan(200);
  });
});

const issuesOf = (id: unknown) => Concept.safeParse(id).error?.issues ?? [];

/** Concepts that stand before one of their prerequisites. */
const outOfOrder = (order: readonly ConceptId[]) =>
  order.filter((id, place) => prerequisitesOf(id).some((other) => order.indexOf(other) > place));

/** Concepts that are left when those without open prerequisites are taken away until none can be. */
function circles(): readonly ConceptId[] {
  let left: readonly ConceptId[] = CONCEPT_IDS;
  for (;;) {
    const rest = left.filter((id) => prerequisitesOf(id).some((other) => left.includes(other)));
    if (rest.length === left.length) return rest;
    left = rest;
  }
}
