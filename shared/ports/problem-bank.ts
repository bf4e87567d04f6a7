import type { Catalogue } from '../problems/catalogue.ts';
import type { Item } from '../problems/item.ts';

/** Where problems come from: our own and the tracks that were imported. What it hands out is frozen. */
export interface ProblemBank {
  catalogue(): Promise<Catalogue>;
  /** By an item's id, without a seed. Undefined where there is none. */
  find(id: string): Promise<Item | undefined>;
}
