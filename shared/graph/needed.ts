import type { Graph } from './graph.ts';

/**
 * What stands between somebody and the targets: the targets and everything below them, down to what is met, each after
 * all it rests on. What lies below something met is not looked at. Takes time by what it returns, not by the graph;
 * a loop is entered once and left.
 */
export function needed(graph: Graph, targets: Iterable<string>, isMet: (id: string) => boolean): readonly string[] {
  return graph.idsAt(downwards(graph, graph.placesOf(targets), (place) => isMet(graph.idAt(place))));
}

/** The places that a walk down from these comes to, each after those below it. */
export function downwards(
  { below }: Graph,
  starts: Iterable<number>,
  stops: (place: number) => boolean = () => false,
): readonly number[] {
  const known = new Uint8Array(below.length);
  const order: number[] = [];
  /** The way down to where the walk is, and how many of those below each place were looked at. */
  const path: { readonly place: number; looked: number }[] = [];
  const enter = (place: number): void => {
    if (known[place] || stops(place)) return;
    known[place] = 1;
    path.push({ place, looked: 0 });
  };
  for (const start of starts) {
    enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = below[visit.place]?.[visit.looked++];
      if (next !== undefined) enter(next);
      else {
        path.pop();
        order.push(visit.place);
      }
    }
  }
  return order;
}
