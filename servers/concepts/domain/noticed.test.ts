import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Noticed, withNoticed } from './noticed.ts';

it('the newest mistake of a concept is kept, whatever order they come in', () => {
  const finding = fc.record({
    concept: fc.constantFrom('arrays', 'scope'),
    pattern: fc.string(),
    at: fc
      .uniqueArray(fc.nat(1_000_000), { minLength: 1, maxLength: 1 })
      .map(([n = 0]) => new Date(n * 1000).toISOString()),
  });
  const folded = (all: readonly { concept: string; pattern: string; at: string }[]) =>
    all.reduce((noticed, { concept, pattern, at }) => withNoticed(noticed, concept, pattern, at), Noticed.empty);
  fc.assert(
    fc.property(fc.uniqueArray(finding, { selector: ({ at }) => at }), (all) => {
      expect(folded(all.toReversed())).toEqual(folded(all));
    }),
  );
});
