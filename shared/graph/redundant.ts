import type { Edge, Graph } from './graph.ts';
import { depths } from './layers.ts';
import { downwards } from './needed.ts';

/**
 * Edges that say nothing new, since what they lead to is reached by a longer way as well. Of a graph without loops.
 * From each place with two prerequisites or more one search goes down, and turns back where none of them can lie: by
 * depth, and by the intervals of GRAIL (Yildirim, Chaoji, Zaki 2010, doi 10.14778/1920841.1920879).
 */
export function redundantEdges(graph: Graph): readonly Edge[] {
  const search = new Search(graph);
  return graph.below.flatMap((below, place) => {
    if (below.length < 2) return [];
    search.from(below, place);
    const from = graph.idAt(place);
    return below.filter((one) => search.met(one, place)).map((one) => ({ from, to: graph.idAt(one) }));
  });
}

class Search {
  readonly #below: Graph['below'];
  readonly #depth: Int32Array;
  /** By place: when a walk left it, and the earliest that anything below it was left. */
  readonly #left: Int32Array;
  readonly #earliest: Int32Array;
  /** By place: the last search that met it. */
  readonly #metIn: Int32Array;

  constructor(graph: Graph) {
    const size = graph.ids.length;
    this.#below = graph.below;
    this.#depth = depths(graph);
    this.#metIn = new Int32Array(size).fill(-1);
    this.#left = new Int32Array(size);
    this.#earliest = new Int32Array(size);
    for (const [time, place] of downwards(graph, graph.ids.keys()).entries()) {
      this.#left[place] = time;
      let earliest = time;
      for (const one of graph.below[place] ?? []) earliest = Math.min(earliest, this.#earliest[one] ?? time);
      this.#earliest[place] = earliest;
    }
  }

  met(place: number, search: number): boolean {
    return this.#metIn[place] === search;
  }

  /** Meets what lies below these, as far as one of them may lie there. */
  from(starts: readonly number[], search: number): void {
    const waiting = [...starts];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
      for (const one of this.#below[place] ?? []) {
        if (this.met(one, search)) continue;
        this.#metIn[one] = search;
        if (starts.some((start) => this.#mayLead(one, start))) waiting.push(one);
      }
  }

  #mayLead(from: number, to: number): boolean {
    const time = this.#left[to] ?? 0;
    return (
      (this.#depth[from] ?? 0) > (this.#depth[to] ?? 0) &&
      (this.#earliest[from] ?? 0) <= time &&
      time < (this.#left[from] ?? 0)
    );
  }
}
