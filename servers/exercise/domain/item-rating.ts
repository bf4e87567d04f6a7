import { defineDocument } from '@learnflow/shared/skill';
import { z } from 'zod';

const schema = z.object({
  /** Logits; null before the first attempt: then only what the item looks like tells. */
  difficulty: z.number().nullable(),
  /** First attempts, and how many of them were right. */
  count: z.int().min(0),
  right: z.int().min(0),
  /** The sum of squared standardised surprises: as many as attempts where predictions hold. */
  surprise: z.number().min(0),
});

/** How hard an item proved to be. Key: the item. */
export type ItemRating = z.output<typeof schema>;
export const ItemRating = defineDocument<ItemRating>({
  kind: 'item-rating',
  owner: 'exercise',
  subject: 'item',
  schema,
  empty: { difficulty: null, count: 0, right: 0, surprise: 0 },
});
