export interface Edge<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * Which points can be reached from each other: those get the same number. Kosaraju's two passes, without a stack of
 * calls and linear in the edges.
 */
export function roundsOf<T>(edges: readonly Edge<T>[]): ReadonlyMap<T, number> {
  const ahead = adjacency(edges, ({ from, to }) => [from, to]);
  const back = adjacency(edges, ({ from, to }) => [to, from]);
  const rounds = new Map<T, number>();
  let round = 0;
  for (const start of finished(ahead).reverse()) {
    if (rounds.has(start)) continue;
    const waiting = [start];
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      if (rounds.has(point)) continue;
      rounds.set(point, round);
      waiting.push(...(back.get(point) ?? []));
    }
    round += 1;
  }
  return rounds;
}

type Adjacency<T> = ReadonlyMap<T, readonly T[]>;

function adjacency<T>(edges: readonly Edge<T>[], turned: (edge: Edge<T>) => readonly [T, T]): Adjacency<T> {
  const found = new Map<T, T[]>();
  for (const edge of edges) {
    const [from, to] = turned(edge);
    if (!found.has(to)) found.set(to, []);
    const others = found.get(from);
    if (others) others.push(to);
    else found.set(from, [to]);
  }
  return found;
}

/** Every point, after all that it leads to and that was not on the way to it. */
function finished<T>(ahead: Adjacency<T>): T[] {
  const order: T[] = [];
  const seen = new Set<T>();
  for (const start of ahead.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ point: start, next: 0 }];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const to = (ahead.get(last.point) ?? [])[last.next];
      last.next += 1;
      if (to === undefined) order.push((path.pop() ?? last).point);
      else if (!seen.has(to)) {
        seen.add(to);
        path.push({ point: to, next: 0 });
      }
    }
  }
  return order;
}
