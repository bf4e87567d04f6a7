import type { ProblemBank } from '../../ports/problem-bank.ts';
import { type Catalogue, catalogueOf, entryOf } from '../../problems/catalogue.ts';
import type { Item } from '../../problems/item.ts';
import { frozen } from '../../skill/frozen.ts';

/** A place that items come from. */
export interface ItemSource {
  /** Changes when the items may have changed. */
  stamp(): Promise<string>;
  read(): Promise<readonly Item[]>;
}

interface Stock {
  readonly stamp: string;
  readonly items: ReadonlyMap<string, Item>;
  readonly catalogue: Catalogue;
}

/** Keeps what its sources hold in memory, and reads them again when one has changed. An earlier source wins an id. */
export function itemBank(sources: readonly ItemSource[]): ProblemBank {
  let stock: Promise<Stock> | undefined;

  async function current(): Promise<Stock> {
    const stamps = await Promise.all(sources.map((source) => source.stamp()));
    const stamp = stamps.join('\n');
    const earlier = await stock?.catch(() => undefined);
    if (earlier?.stamp === stamp) return earlier;
    stock = stocked(stamp);
    return stock;
  }

  async function stocked(stamp: string): Promise<Stock> {
    const found = await Promise.all(sources.map((source) => source.read()));
    const items = new Map(found.toReversed().flatMap((some) => some.map((item) => [item.id, frozen(item)])));
    return { stamp, items, catalogue: catalogueOf([...items.values()].map(entryOf)) };
  }

  return {
    catalogue: async () => (await current()).catalogue,
    find: async (id) => (await current()).items.get(id),
  };
}
