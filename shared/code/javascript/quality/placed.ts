import type { QualityFact } from '../../quality.ts';

/** A fact by its offset in the text; its line and its function follow from that. */
export type Placed = Omit<QualityFact, 'line' | 'within'> & { readonly offset: number };
