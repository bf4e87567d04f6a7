import { Graph } from './graph.ts';
import { depths, NO_DEPTH } from './layers.ts';

/** One mended loop often mends the next; whoever has more of them than this mends these first. */
const MOST = 10;

/** Loops: each id rests on the next, and the last on the first. No two of them share an edge. */
export function cycles(graph: Graph): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let left = graph;
  for (let loop = loopIn(left); loop.length > 0 && found.length < MOST; loop = loopIn(left)) {
    found.push(graph.idsAt(loop));
    left = without(left, loop);
  }
  return found;
}

/** Some loop, or nothing. What has no depth rests on something without one: going down that way comes round. */
function loopIn(graph: Graph): readonly number[] {
  const depth = depths(graph);
  const isLost = (place: number): boolean => depth[place] === NO_DEPTH;
  const path: number[] = [];
  const way = new Set<number>();
  let at: number | undefined = depth.indexOf(NO_DEPTH);
  while (at !== undefined && at !== -1 && !way.has(at)) {
    way.add(at);
    path.push(at);
    at = graph.below[at]?.find(isLost);
  }
  return at === undefined ? [] : path.slice(path.indexOf(at));
}

function without(graph: Graph, loop: readonly number[]): Graph {
  const next = new Map(loop.map((place, index) => [place, loop[(index + 1) % loop.length]]));
  return new Graph(
    graph.below.map((below, place) => [
      graph.idAt(place),
      graph.idsAt(below.filter((one) => !next.has(place) || next.get(place) !== one)),
    ]),
  );
}
