import { CONCEPT_IDS, CONCEPTS, type ConceptId } from '@learnflow/contracts/concepts';
import { varies } from '../instance.ts';
import type { Item } from '../item.ts';
import { KINDS } from '../kinds.ts';

/** What a bank needs of a concept before a learner can practise it for a while. */
const FEWEST = { items: 4, kinds: 2, levels: 2, varied: 1, exercises: 1, quizzes: 1 };

/** An item, and its program without names, comments and formatting. */
export interface Shaped {
  readonly item: Item;
  readonly shape: string;
}

/** What no item can tell of itself: that no two are alike, and that no concept lacks problems. */
export function wholeComplaints(shaped: readonly Shaped[]): readonly string[] {
  const items = shaped.map(({ item }) => item);
  return [
    ...twice(items, 'the same id', ({ id }) => id),
    ...twice(items, 'the same title', ({ title }) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
    ...twice(shaped, 'the same program up to names', ({ item: { kind }, shape }) => `${KINDS[kind].counts} ${shape}`),
    ...CONCEPT_IDS.flatMap((concept) => missingOf(concept, items)),
  ];
}

function twice<One extends Item | Shaped>(all: readonly One[], what: string, key: (one: One) => string): string[] {
  const idOf = (one: Item | Shaped) => ('item' in one ? one.item.id : one.id);
  return [...Map.groupBy(all, key).values()]
    .filter((some) => some.length > 1)
    .map((some) => `${some.map(idOf).join(', ')}: ${what}`);
}

/** In one complaint, so that a concept without items is not told six times. */
function missingOf(concept: ConceptId, all: readonly Item[]): string[] {
  const items = all.filter(({ concepts: [main] }) => main === concept);
  const quizzes = items.filter(({ kind }) => KINDS[kind].counts === 'quiz').length;
  const found: Record<keyof typeof FEWEST, number> = {
    items: items.length,
    kinds: new Set(items.map(({ kind }) => kind)).size,
    levels: new Set(items.map(({ level }) => level)).size,
    varied: items.filter(varies).length,
    exercises: items.length - quizzes,
    quizzes,
  };
  const lacking = MEASURES.filter((measure) => found[measure] < FEWEST[measure]);
  if (lacking.length === 0) return [];
  const named = lacking.map((measure) => `${found[measure]} of ${FEWEST[measure]} ${measure}`).join(', ');
  return [`${concept}${CONCEPTS[concept].core ? ' (core)' : ''}: only ${named}`];
}

const MEASURES = ['items', 'kinds', 'levels', 'varied', 'exercises', 'quizzes'] as const;
