import { depths, type Graph } from '../../graph/index.ts';

/** A box, or a place where a line passes between boxes. */
export interface Spot {
  /** By place in the graph; of a passage, where its line comes from. */
  readonly place: number;
  readonly isPassage: boolean;
  readonly layer: number;
  readonly height: number;
  /** The middle, from the top of the drawing. */
  y: number;
}

/** A stretch of a line from one layer to the next. */
export interface Stretch {
  readonly from: Spot;
  readonly to: Spot;
}

export interface Layered {
  readonly layers: readonly (readonly Spot[])[];
  readonly stretches: readonly Stretch[];
  readonly height: number;
}

const PASSAGE_HEIGHT = 4;
const SWEEPS = 40;

/**
 * Layers by depth, as Sugiyama, Tagawa and Toda draw them (1981): spots in the order of what they are joined to, then
 * as near to it as the spots beside them allow. All lines from one box that go further than the next layer share passages.
 */
export function layered(graph: Graph, heightOf: (place: number) => number, gap: number): Layered {
  const stretches: Stretch[] = [];
  const layers = spotsOf(graph, heightOf, stretches);
  const joined = neighboursOf(stretches);
  const best = fewestCrossings(layers, joined, stretches);
  for (const layer of best) spread(layer, gap, (spot) => spot.y);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const layer of sweep % 2 === 0 ? best : best.toReversed())
      spread(layer, gap, (spot) => mean((joined.get(spot) ?? []).map(({ y }) => y)) ?? spot.y);
  const top = Math.min(...best.flat().map(({ y, height }) => y - height / 2));
  for (const spot of best.flat()) spot.y -= top;
  return { layers: best, stretches, height: Math.max(...best.flat().map(({ y, height }) => y + height / 2)) };
}

function spotsOf(graph: Graph, heightOf: (place: number) => number, stretches: Stretch[]): Spot[][] {
  const depth = depths(graph);
  const layers: Spot[][] = Array.from({ length: Math.max(...depth) + 1 }, () => []);
  const add = (place: number, layer: number, isPassage: boolean): Spot => {
    const height = isPassage ? PASSAGE_HEIGHT : heightOf(place);
    const spot = { place, isPassage, layer, height, y: layers[layer]?.length ?? 0 };
    layers[layer]?.push(spot);
    return spot;
  };
  const boxes = graph.below.map((_, place) => add(place, depth[place] ?? 0, false));
  for (const from of boxes) {
    const above = (graph.above[from.place] ?? []).flatMap((place) => boxes[place] ?? []);
    const last = Math.max(from.layer, ...above.map(({ layer }) => layer - 1));
    const way = [from];
    for (let layer = from.layer + 1; layer <= last; layer++) {
      const passage = add(from.place, layer, true);
      const before = way.at(-1);
      if (before) stretches.push({ from: before, to: passage });
      way.push(passage);
    }
    for (const to of above) {
      const before = way[to.layer - 1 - from.layer];
      if (before) stretches.push({ from: before, to });
    }
  }
  return layers;
}

function neighboursOf(stretches: readonly Stretch[]): ReadonlyMap<Spot, readonly Spot[]> {
  const found = new Map<Spot, Spot[]>();
  const join = (one: Spot, other: Spot): void => void found.set(one, [...(found.get(one) ?? []), other]);
  for (const { from, to } of stretches) {
    join(from, to);
    join(to, from);
  }
  return found;
}

/** The best of the orders that sorting by neighbours comes to, on the way up and down again. */
function fewestCrossings(
  layers: readonly (readonly Spot[])[],
  joined: ReadonlyMap<Spot, readonly Spot[]>,
  stretches: readonly Stretch[],
): Spot[][] {
  let order = layers.map((layer) => [...layer]);
  let best = order;
  let fewest = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const side = sweep % 2 === 0 ? -1 : 1;
    order = order.map((layer) => [...layer]);
    const way = side < 0 ? order : order.toReversed();
    for (const layer of way) {
      const wish = new Map(
        layer.map((spot) => [
          spot,
          mean((joined.get(spot) ?? []).filter((other) => other.layer === spot.layer + side).map(({ y }) => y)) ??
            spot.y,
        ]),
      );
      layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      for (const [index, spot] of layer.entries()) spot.y = index;
    }
    const count = crossings(stretches);
    if (count >= fewest) continue;
    fewest = count;
    best = order;
  }
  for (const layer of best) for (const [index, spot] of layer.entries()) spot.y = index;
  return best;
}

function crossings(stretches: readonly Stretch[]): number {
  let count = 0;
  for (const [index, a] of stretches.entries())
    for (const b of stretches.slice(index + 1))
      if (a.from.layer === b.from.layer && (a.from.y - b.from.y) * (a.to.y - b.to.y) < 0) count++;
  return count;
}

/** Puts the spots of a layer as near to their wishes as their order and the gap allow: least squares, by pooling neighbours. */
function spread(layer: readonly Spot[], gap: number, wishOf: (spot: Spot) => number): void {
  const blocks: { sum: number; spots: { spot: Spot; offset: number }[] }[] = [];
  let offset = 0;
  for (const [index, spot] of layer.entries()) {
    const before = layer[index - 1];
    if (before) offset += (before.height + spot.height) / 2 + gap;
    blocks.push({ sum: wishOf(spot) - offset, spots: [{ spot, offset }] });
    for (let last = blocks.at(-1), other = blocks.at(-2); last && other && levelOf(other) > levelOf(last); ) {
      blocks.splice(-2, 2, { sum: other.sum + last.sum, spots: [...other.spots, ...last.spots] });
      [last, other] = [blocks.at(-1), blocks.at(-2)];
    }
  }
  for (const block of blocks) for (const { spot, offset: own } of block.spots) spot.y = levelOf(block) + own;
}

const levelOf = ({ sum, spots }: { sum: number; spots: readonly unknown[] }): number => sum / spots.length;

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
