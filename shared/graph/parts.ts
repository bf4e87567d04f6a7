import type { Graph } from './graph.ts';

/** The parts of a graph that nothing joins, the largest first; one where all hangs together. */
export function parts(graph: Graph): readonly (readonly string[])[] {
  const seen = new Uint8Array(graph.ids.length);
  const found: number[][] = [];
  for (const start of graph.ids.keys()) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    const meet = (place: number): void => {
      if (seen[place]) return;
      seen[place] = 1;
      part.push(place);
    };
    // Places that are added on the way are met on the way.
    for (const place of part) {
      graph.below[place]?.forEach(meet);
      graph.above[place]?.forEach(meet);
    }
    found.push(part);
  }
  return found.toSorted((a, b) => b.length - a.length).map((part) => graph.idsAt(part));
}
