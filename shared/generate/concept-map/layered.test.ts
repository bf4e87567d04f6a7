import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Graph } from '../../graph/index.ts';
import { layered } from './layered.ts';
import { conceptMap } from './map.ts';

const GAP = 9;

const acyclic = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), { minLength: 1, maxLength: 20 })
  .map(
    (rows) =>
      new Graph(
        rows.map((below, place) => [
          `c${place}`,
          place === 0 ? [] : [...new Set(below.map((one) => `c${one % place}`))],
        ]),
      ),
  );

it('boxes keep their distance, lines go one layer on, and every edge is drawn', () => {
  fc.assert(
    fc.property(acyclic, (graph) => {
      const { layers, stretches, height } = layered(graph, (place) => 20 + (place % 3) * 10, GAP);
      for (const layer of layers)
        for (const [index, spot] of layer.entries()) {
          const before = layer[index - 1];
          const top = spot.y - spot.height / 2;
          expect(top).toBeGreaterThanOrEqual((before ? before.y + before.height / 2 + GAP : 0) - 1e-6);
          expect(spot.y + spot.height / 2).toBeLessThanOrEqual(height + 1e-6);
        }
      for (const { from, to } of stretches) expect(to.layer).toBe(from.layer + 1);
      const arrivals = stretches.filter(({ to }) => !to.isPassage).map(({ from, to }) => `${from.place} ${to.place}`);
      const edges = graph.below.flatMap((below, place) => below.map((one) => `${one} ${place}`));
      expect(arrivals.toSorted()).toEqual(edges.toSorted());
    }),
  );
});

it('the map is the same each time it is drawn', () => {
  expect(conceptMap()).toEqual(conceptMap());
});
