import { createHash } from 'node:crypto';
import type { Moment } from '@learnflow/efficiency/desk';

/** Makes the ids of this process follow from the moment they are asked at. Gives back what makes them random again. */
export function countedIds(moment: () => Moment): () => void {
  const random = crypto.randomUUID;
  const used = new Map<string, number>();
  crypto.randomUUID = () => {
    const { seed } = moment();
    const nth = used.get(seed) ?? 0;
    used.set(seed, nth + 1);
    const hex = createHash('sha256').update(`${seed}/${nth}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  return () => {
    crypto.randomUUID = random;
  };
}
