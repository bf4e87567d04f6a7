import type { QualityFact } from '@learnflow/shared/code';

/** What they say begins with the name. */
const ABOUT_A_NAME: ReadonlySet<string> = new Set(['placeholder-name', 'numbered-names', 'letter-for-name']);

/** Names that a problem's own stub gave are not the learner's to answer for. */
export function withoutGiven(facts: readonly QualityFact[], stub: string): readonly QualityFact[] {
  const given = new Set(stub.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
  return facts.filter(({ rule, what }) => !ABOUT_A_NAME.has(rule) || !given.has(what.split(' ')[0] ?? ''));
}
