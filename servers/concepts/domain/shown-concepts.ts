import { type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import { ancestorsOf } from '@learnflow/contracts/graph';
import type { ConceptUse } from '@learnflow/shared/code';

/** What a program may do instead of what was asked for, likeliest first. */
const INSTEAD: { readonly [Concept in ConceptId]?: readonly ConceptId[] } = {
  'array-transformations': ['array-loops', 'for-loops', 'while-loops', 'array-mutation-methods'],
  'array-analysis': ['array-loops', 'for-loops', 'while-loops'],
  'array-loops': ['array-transformations', 'array-analysis', 'for-loops', 'while-loops', 'recursion'],
  'for-loops': ['while-loops', 'array-loops', 'array-transformations', 'recursion'],
  'while-loops': ['for-loops', 'array-loops', 'recursion'],
  recursion: ['for-loops', 'while-loops', 'array-loops'],
  'conditionals-switch': ['conditionals-if', 'conditionals-ternary', 'objects'],
  'conditionals-if': ['conditionals-ternary', 'conditionals-switch', 'logical-operators'],
  'conditionals-ternary': ['conditionals-if', 'logical-operators'],
  'template-strings': ['operators-arithmetic', 'strings'],
  'array-destructuring': ['arrays'],
  'object-destructuring': ['objects'],
  'rest-spread': ['array-mutation-methods', 'array-loops'],
  'arrow-functions': ['callbacks', 'functions-call-define'],
  'optional-chaining-nullish': ['logical-operators', 'conditionals-if'],
  'sets-maps': ['objects', 'arrays'],
  'async-await': ['promises', 'callbacks'],
  promises: ['async-await', 'callbacks'],
  classes: ['objects', 'closures'],
  closures: ['classes', 'variables'],
};

export interface Avoided {
  readonly concept: string;
  /** What the program does where it might have used it; null where nothing of the kind is seen. */
  readonly instead: string | null;
  readonly lines: readonly number[];
}

/** What was expected and is not shown, with what stands in its place. */
export function avoided(expected: readonly string[], uses: readonly ConceptUse[]): readonly Avoided[] {
  const shown = new Map<string, ConceptUse>(uses.map((use) => [use.concept, use]));
  return expected
    .filter((concept) => !shown.has(concept))
    .map((concept) => {
      const instead = isConceptId(concept) ? INSTEAD[concept]?.find((one) => shown.has(one)) : undefined;
      return { concept, instead: instead ?? null, lines: [...((instead && shown.get(instead)?.lines) ?? [])] };
    });
}

/** Those that no other one rests on: whoever uses a loop over an array has used an array. */
export function furthest<Use extends { readonly concept: string }>(uses: readonly Use[]): readonly Use[] {
  const implied = new Set<string>(uses.flatMap(({ concept }) => (isConceptId(concept) ? ancestorsOf(concept) : [])));
  return uses.filter(({ concept }) => !implied.has(concept));
}
