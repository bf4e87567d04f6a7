import type { Dimension } from '../../../quality.ts';
import type { Pattern } from '../../patterns/pattern.ts';

/** A rule of quality: seen as a pattern is, with an example where it speaks and one where it does not. */
export interface QualityRule {
  readonly dimension: Dimension;
  readonly pattern: Pattern;
}

interface Told extends Pick<Pattern, 'id' | 'concept' | 'find' | 'wrong' | 'right'> {
  readonly dimension: Dimension;
  /** In a few words, with `{facts}`. */
  readonly what: string;
  readonly mend: string;
  readonly covers?: readonly string[];
}

/** A matter of taste that many share: the program runs the same. */
export const matter = ({ dimension, what, mend, ...rest }: Told): QualityRule => ({
  dimension,
  pattern: {
    ...rest,
    certainty: 'certain',
    kind: 'style',
    weight: 0,
    say: what,
    check: mend,
    harm: { none: 'it runs the same' },
  },
});

/** What makes mistakes likely, and the catalogue of learners' mistakes does not know. */
export const danger = (told: Omit<Told, 'dimension'>): QualityRule => {
  const { dimension, pattern } = matter({ ...told, dimension: 'error_prone' });
  return { dimension, pattern: { ...pattern, kind: 'suspicious' } };
};

/** What a rule of ESLint is asked for. */
export const byRule = (rule: string, ...options: readonly unknown[]): Pattern['find'] => ({
  by: 'eslint',
  rule,
  options,
});
