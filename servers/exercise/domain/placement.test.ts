import { Desk } from '@learnflow/contracts/documents/desk';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGiven } from './desk.ts';
import { MOST_PLACEMENT_PROBLEMS, pendingPlacement, placementConcept } from './placement.ts';

const NOW = '2026-03-14T10:00:00.000Z';

/** Answers a whole placement; returns the concepts that were asked for. */
function placed(right: (concept: string) => boolean): string[] {
  let [learner, desk] = [Learner.empty, Desk.empty];
  const asked: string[] = [];
  for (let concept = placementConcept(learner, desk); concept; concept = placementConcept(learner, desk)) {
    asked.push(concept);
    desk = withGiven(desk, { problem: `p-${concept}`, concept, at: NOW, tried: NOW, placement: true });
    const row = { ...NO_ROW, quiz: right(concept) ? 1 : 0, attempts: 1 };
    learner = { ...learner, concepts: { ...learner.concepts, [concept]: row } };
    if (asked.length > MOST_PLACEMENT_PROBLEMS) break;
  }
  return asked;
}

describe('a placement', () => {
  it('asks at most five different concepts, whatever is answered', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), (right) => {
        const asked = placed((concept) => right(concept));
        expect(asked.length).toBeLessThanOrEqual(MOST_PLACEMENT_PROBLEMS);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  it('goes down for who knows nothing, and up for who knows all', () => {
    expect(placed(() => false).at(-1)).toBe('variables');
    expect(placed(() => true).at(-1)).toBe('closures');
  });

  it('brings the same problem again until it is answered', () => {
    const given = { problem: 'p~03', concept: 'arrays', at: NOW, tried: null, placement: true };
    const desk = withGiven(Desk.empty, given);
    expect(pendingPlacement(desk, 'arrays')).toBe('p~03');
    expect(pendingPlacement(withGiven(desk, { ...given, tried: NOW }), 'arrays')).toBeUndefined();
    expect(pendingPlacement(desk, 'objects')).toBeUndefined();
  });
});
