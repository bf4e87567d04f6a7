import type { Dimension, QualityFact } from '@learnflow/shared/code';

/** What a fact costs of its dimension's points before they are dampened: the least it can, and the most. */
interface Weight {
  readonly least: number;
  readonly most: number;
  readonly why: string;
}

/** The most that each dimension can cost, together the whole score. The danger of mistakes weighs most, taste least. */
export const CAPS: Readonly<Record<Dimension, number>> = {
  error_prone: 30,
  complexity: 20,
  readability: 20,
  duplication: 10,
  idiom: 15,
  style: 5,
};

/** Every kind of trouble by name. */
const WEIGHTS = {
  wrong: { least: 16, most: 24, why: 'it does something else than it says' },
  wrong_by_types: { least: 12, most: 20, why: 'the same, as far as the types are known' },
  risky: { least: 3, most: 8, why: 'it breaks as soon as something changes' },
  doubtful: { least: 1, most: 5, why: 'a sign that may mislead' },
  swallowed: { least: 4, most: 4, why: 'an error that nobody will ever see' },
  tangled: { least: 2, most: 20, why: 'one has to keep too much in mind at once' },
  long: { least: 3, most: 9, why: 'several things are done in one place' },
  crowded: { least: 3, most: 8, why: 'a call of it cannot be read' },
  copied: { least: 3, most: 9, why: 'each change has to be made twice' },
  repeated: { least: 0.5, most: 2, why: 'a slip in one of them goes unseen' },
  veiled: { least: 4, most: 4, why: 'whole parts cannot be read without looking back' },
  misleading: { least: 2, most: 2, why: 'a reader looks for a meaning that is not there' },
  stumble: { least: 1, most: 1, why: 'it has to be read twice' },
  unexplained: { least: 0.7, most: 0.7, why: 'experts do so too, where it is plain what is meant' },
  roundabout: { least: 1.5, most: 1.5, why: 'the language says it in one step' },
  dated: { least: 0.7, most: 0.7, why: 'there is a safer or clearer way by now' },
  taste: { least: 0.4, most: 0.4, why: 'nobody is hurt' },
} as const satisfies Record<string, Weight>;

type WeightName = keyof typeof WEIGHTS;

type Weighed = Pick<QualityFact, 'rule' | 'dimension' | 'kind' | 'certainty' | 'extent'>;

/** By rule, where what kind of finding it is does not say enough. */
export const BY_RULE: Readonly<Record<string, WeightName>> = {
  'empty-catch': 'swallowed',
  'compared-with-true': 'stumble',
  'cognitive-complexity': 'tangled',
  'deep-nesting': 'tangled',
  'many-ways': 'tangled',
  'nested-callbacks': 'tangled',
  'long-function': 'long',
  'many-parameters': 'crowded',
  'long-condition': 'crowded',
  'same-function': 'copied',
  'same-statements': 'copied',
  'same-text': 'repeated',
  'nested-ternary': 'misleading',
  'letters-for-names': 'veiled',
  'placeholder-name': 'misleading',
  'numbered-names': 'misleading',
  'unused-variable': 'misleading',
  'value-overwritten-unread': 'misleading',
  'shadowed-variable': 'misleading',
  'magic-number': 'unexplained',
  'letter-for-name': 'unexplained',
  'parameter-reassigned': 'unexplained',
  'if-returns-true-false': 'roundabout',
  'ternary-gives-true-false': 'roundabout',
  'map-for-its-effect': 'roundabout',
  'catch-only-throws': 'roundabout',
  'thrown-text': 'roundabout',
  'index-for-element': 'roundabout',
};

/** Else what the dimension takes. */
const BY_DIMENSION: Readonly<Record<Exclude<Dimension, 'error_prone'>, WeightName>> = {
  complexity: 'long',
  readability: 'stumble',
  duplication: 'copied',
  idiom: 'dated',
  style: 'taste',
};

function weightOf(fact: Weighed): WeightName {
  const named = BY_RULE[fact.rule];
  if (named) return named;
  return fact.dimension === 'error_prone' ? riskOf(fact) : BY_DIMENSION[fact.dimension];
}

function riskOf({ kind, certainty }: Weighed): WeightName {
  if (certainty === 'heuristic') return 'doubtful';
  if (kind !== 'error') return 'risky';
  return certainty === 'certain' ? 'wrong' : 'wrong_by_types';
}

/** The second of a kind costs seven tenths of the first, the third of the second: one habit is one thing to learn. */
export const REPEATED = 0.7;

/** Before repeats and dampening. */
export function costOf(fact: Weighed): number {
  const { least, most }: Weight = WEIGHTS[weightOf(fact)];
  return least + (most - least) * fact.extent;
}
