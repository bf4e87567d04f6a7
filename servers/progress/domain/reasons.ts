import { masteryOf, WEIGHTS } from '@learnflow/contracts/mastery';
import { z } from 'zod';
import type { ConceptState, Last } from './concept-state.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** Why a mastery stands where it does, each derived from what the newest fact changed and from the time since. */
export const Reason = z.enum([
  'new_evidence',
  'recent_higher',
  'recent_lower',
  'easier_items',
  'harder_items',
  'quality_higher',
  'quality_lower',
  'cap_raised',
  'decayed',
  'capped',
]);
export type Reason = z.output<typeof Reason>;

export const REASONS: Readonly<Record<Reason, string>> = {
  new_evidence: 'first evidence of its kind',
  recent_higher: 'lifted by the last result',
  recent_lower: 'lowered by the last result',
  easier_items: 'lifted by an easier item',
  harder_items: 'lowered by a harder item',
  quality_higher: 'lifted by better code',
  quality_lower: 'lowered by weaker code',
  cap_raised: 'a cap rose with more evidence',
  decayed: 'fewer active days since',
  capped: 'capped until there is more evidence',
};

type Moving = keyof Evidence;

/** The newest fact's strongest effect first, then what the caps and the time since did. */
export function reasonsFor(state: ConceptState, consistency: number | null): readonly Reason[] {
  const { last } = state;
  if (!last) return [];
  const evidence = evidenceOf(state);
  const capBefore = masteryOf({ ...last.before, consistency: last.consistency }, last.before.attempts)?.cap ?? null;
  const cap = masteryOf({ ...evidence, consistency }, state.attempts)?.cap ?? null;
  return [
    ...strongest(last, evidence),
    ...only('cap_raised', capBefore !== null && (cap === null || cap > capBefore)),
    ...only('decayed', (consistency ?? 0) < (last.consistency ?? 0)),
    ...only('capped', cap !== null),
  ];
}

const only = (reason: Reason, holds: boolean): readonly Reason[] => (holds ? [reason] : []);

function strongest(last: Last, now: Evidence): readonly Reason[] {
  if (parts.some((part) => last.before[part] === null && now[part] !== null)) return ['new_evidence'];
  const [first] = parts
    .map((part) => ({ part, change: (now[part] ?? 0) - (last.before[part] ?? 0) }))
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) * WEIGHTS[b.part] - Math.abs(a.change) * WEIGHTS[a.part]);
  return first ? [BY_PART[first.part](first.change > 0, last)] : [];
}

const parts: readonly Moving[] = ['completion', 'quiz', 'quality'];

const BY_PART: Readonly<Record<Moving, (rose: boolean, last: Last) => Reason>> = {
  completion: byItem,
  quiz: (rose) => (rose ? 'recent_higher' : 'recent_lower'),
  quality: (rose) => (rose ? 'quality_higher' : 'quality_lower'),
};

/** An item's weight against the mean of the items before it tells a harder one from an easier one. */
function byItem(rose: boolean, { weight, before }: Last): Reason {
  const usual = before.exercises.count === 0 ? 0 : before.exercises.weight / before.exercises.count;
  if (rose) return weight !== null && weight < usual ? 'easier_items' : 'recent_higher';
  return weight !== null && weight > usual ? 'harder_items' : 'recent_lower';
}
