import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycles, type Edge, Graph, layers, needed, parts, redundantEdges } from './index.ts';

/** Graphs without loops: each rests on some of those before it. */
const acyclic = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((rows) =>
    rows.map((below, place): [string, string[]] => [
      `c${place}`,
      place === 0 ? [] : [...new Set(below.map((one) => `c${one % place}`))],
    ]),
  );

/** Graphs of any kind. */
const anyGraph = fc
  .array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map((below, place): [string, string[]] => [
      `c${place}`,
      [...new Set(below.map((one) => `c${one % rows.length}`))],
    ]),
  );

type Entries = readonly (readonly [string, readonly string[]])[];

/** The slow and plain way. */
function reaches(entries: Entries, from: string, to: string, without?: Edge, seen = new Set<string>()): boolean {
  for (const below of entries.find(([id]) => id === from)?.[1] ?? []) {
    if (without?.from === from && without.to === below) continue;
    if (below === to) return true;
    if (seen.has(below)) continue;
    seen.add(below);
    if (reaches(entries, below, to, without, seen)) return true;
  }
  return false;
}

describe('what is needed', () => {
  it('is everything below the target that is not met, each after what it rests on', () => {
    fc.assert(
      fc.property(acyclic, fc.array(fc.nat({ max: 29 })), (entries, met) => {
        const known = new Set(met.map((place) => `c${place}`));
        const target = `c${entries.length - 1}`;
        const order = needed(new Graph(entries), [target], (id) => known.has(id));
        for (const [index, id] of order.entries())
          for (const below of entries.find(([one]) => one === id)?.[1] ?? [])
            expect(known.has(below) || order.slice(0, index).includes(below)).toBe(true);
        expect(order.filter((id) => known.has(id))).toEqual([]);
        expect(order.includes(target)).toBe(!known.has(target));
        expect(order.every((id) => id === target || reaches(entries, target, id))).toBe(true);
      }),
    );
  });

  it('does not look below what is met', () => {
    const graph = new Graph([
      ['a', []],
      ['b', ['a']],
      ['c', ['b']],
    ]);
    expect(needed(graph, ['c'], (id) => id === 'b')).toEqual(['c']);
    expect(needed(graph, ['c', 'a'], (id) => id === 'b')).toEqual(['c', 'a']);
    expect(needed(graph, ['nothing'], () => false)).toEqual([]);
  });

  it('comes to an end on a loop, and on a chain of ten thousand', () => {
    const loop = new Graph([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(needed(loop, ['a'], () => false)).toEqual(['b', 'a']);
    const chain = new Graph(Array.from({ length: 10_000 }, (_, n) => [`c${n}`, n === 0 ? [] : [`c${n - 1}`]]));
    expect(needed(chain, ['c9999'], () => false)).toHaveLength(10_000);
  });
});

describe('loops', () => {
  it('are found wherever something rests on itself, however far round, and nowhere else', () => {
    fc.assert(
      fc.property(anyGraph, (entries) => {
        const found = cycles(new Graph(entries));
        for (const loop of found)
          for (const [index, id] of loop.entries())
            expect(entries.find(([one]) => one === id)?.[1]).toContain(loop[(index + 1) % loop.length]);
        expect(found.length > 0).toBe(entries.some(([id]) => reaches(entries, id, id)));
      }),
    );
  });

  it('that share no edge are all named', () => {
    const graph = new Graph([
      ['a', ['b']],
      ['b', ['a']],
      ['c', ['c']],
      ['d', []],
    ]);
    expect(cycles(graph).map((loop) => loop.toSorted())).toEqual([['a', 'b'], ['c']]);
  });
});

it('an edge is redundant exactly where there is another way', () => {
  fc.assert(
    fc.property(acyclic, (entries) => {
      const all = entries.flatMap(([from, below]) => below.map((to) => ({ from, to })));
      expect(redundantEdges(new Graph(entries))).toEqual(
        all.filter((edge) => reaches(entries, edge.from, edge.to, edge)),
      );
    }),
  );
});

it('a layer rests on those before it, and at least once on the last of them', () => {
  fc.assert(
    fc.property(acyclic, (entries) => {
      const found = layers(new Graph(entries));
      const layerOf = (id: string) => found.findIndex((layer) => layer.includes(id));
      for (const [id, below] of entries) expect(layerOf(id)).toBe(Math.max(-1, ...below.map(layerOf)) + 1);
    }),
  );
});

it('two ids are in one part exactly where some way leads from one to the other, up or down', () => {
  fc.assert(
    fc.property(anyGraph, (entries) => {
      const both = entries.map(([id, below]): [string, string[]] => [
        id,
        [...below, ...entries.filter(([, others]) => others.includes(id)).map(([other]) => other)],
      ]);
      const found = parts(new Graph(entries));
      expect(found.flat().toSorted()).toEqual(entries.map(([id]) => id).toSorted());
      const [largest = []] = found;
      for (const id of entries.map(([one]) => one))
        expect(largest.includes(id)).toBe(id === largest[0] || reaches(both, largest[0] ?? '', id));
    }),
  );
});
