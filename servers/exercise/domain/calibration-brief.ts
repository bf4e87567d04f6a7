import { ATTEMPTS_TO_TELL } from './difficulty.ts';

interface Told {
  readonly concept: string | null;
  readonly looked_at: number;
  readonly items: readonly {
    readonly item: string;
    readonly difficulty: number;
    readonly error: number;
    readonly attempts: number;
    readonly right: number | null;
    readonly flags: readonly string[];
  }[];
}

/** More are in the full answer. */
const SHOWN = 3;

export function toldCalibration({ concept, looked_at, items }: Told): string {
  const lines = items.slice(0, SHOWN).map(line);
  if (concept === null) return lines.join('\n');
  if (items.length === 0)
    return `${looked_at} items on ${concept}, none of them too easy, too hard or inconsistent so far`;
  const more = items.length > SHOWN ? [`and ${items.length - SHOWN} more of ${looked_at}`] : [];
  return [...lines, ...more].join('\n');
}

function line({ item, difficulty, error, attempts, right, flags }: Told['items'][number]): string {
  const evidence =
    right === null
      ? 'not tried yet, from what it looks like'
      : `${Math.round(right * 100)}% of ${attempts} first tries right`;
  return `${item} ${difficulty} ± ${error} logits, ${evidence}${verdict(attempts, flags)}`;
}

function verdict(attempts: number, flags: readonly string[]): string {
  if (flags.length > 0) return `: ${flags.join(', ').replaceAll('_', ' ')}`;
  return attempts > 0 && attempts < ATTEMPTS_TO_TELL ? ', too few to judge' : '';
}
