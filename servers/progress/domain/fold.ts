import { notAhead } from './ahead.ts';
import type { Fact } from './fact.ts';
import { foldGraded } from './fold-graded.ts';
import { foldQuality } from './fold-quality.ts';
import { foldFinding, foldHint, foldStatement } from './fold-recent.ts';
import type { Folded, Memory } from './memory.ts';

/**
 * The one way in which anything about a student changes, for a call and for an event alike. Completion, quiz, quality
 * and consistency come out the same in any order of facts; ability, review and struggle follow the order of arrival.
 * A fact of the future happened now, or nothing could take its dates back.
 */
export function fold(memory: Memory, told: Fact, now: string): Folded {
  const fact = { ...told, at: notAhead(told.at, now) };
  switch (fact.kind) {
    case 'graded':
      return foldGraded(memory, fact, now);
    case 'quality':
      return foldQuality(memory, fact, now);
    case 'finding':
      return foldFinding(memory, fact, now);
    case 'hint':
      return foldHint(memory, fact, now);
    case 'statement':
      return foldStatement(memory, fact, now);
  }
}
