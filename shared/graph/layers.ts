import type { Graph } from './graph.ts';

/** On a loop, or above one. */
export const NO_DEPTH = -1;

/** How deep each place lies: 0 where it rests on nothing, else one more than the deepest it rests on. */
export function depths({ below, above }: Graph): Int32Array {
  const waits = Int32Array.from(below, ({ length }) => length);
  const found = new Int32Array(below.length).fill(NO_DEPTH);
  const order: number[] = [];
  const settle = (place: number, depth: number): void => {
    found[place] = depth;
    order.push(place);
  };
  for (const [place, count] of waits.entries()) if (count === 0) settle(place, 0);
  // Places that are added on the way are met on the way, layer by layer: the last of those below is the deepest.
  for (const place of order)
    for (const one of above[place] ?? []) {
      const left = (waits[one] ?? 0) - 1;
      waits[one] = left;
      if (left === 0) settle(one, (found[place] ?? 0) + 1);
    }
  return found;
}

/** The ids by their depth, those of one layer in the graph's own order. What has none is left out. */
export function layers(graph: Graph): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const [place, depth] of depths(graph).entries()) {
    if (depth === NO_DEPTH) continue;
    found[depth] ??= [];
    found[depth].push(graph.idAt(place));
  }
  return found;
}
