import type { Emission } from '@learnflow/shared/skill';
import { emissionsOf } from './emissions.ts';
import type { Fact } from './fact.ts';
import { fold } from './fold.ts';
import { type Folded, type Memory, replaced } from './memory.ts';

export interface Applied extends Folded {
  readonly next: Partial<Memory>;
  readonly emit: readonly Emission[];
}

/** A fact folded, and what a skill returns of it: the documents that differ and the events that follow. */
export function applied(before: Memory, fact: Fact, now: string): Applied {
  const folded = fold(before, fact, now);
  return { ...folded, next: replaced(before, folded.memory), emit: emissionsOf(before, folded, fact, now) };
}
