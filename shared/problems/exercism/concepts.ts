import { CONCEPT_IDS, type ConceptId, isConceptId } from '@learnflow/contracts/concepts';
import type { TrackExercise } from './track.ts';

/** No item has more. */
const MOST_CONCEPTS = 4;
/** Of what an exercise only rests on, the last things learnt say most about it. */
const MOST_GUESSED = 2;

export interface Practised {
  /** The main concept first. Empty where the track names none that is known here. */
  readonly concepts: readonly ConceptId[];
  readonly prerequisites: readonly ConceptId[];
}

/** What an exercise practises: what the track says, or else the most advanced of what it needs or is filed under. */
export function practised({ form, concepts, practices, prerequisites, topics }: TrackExercise): Practised {
  const said = known(form === 'concept' ? concepts : practices);
  const needed = known(prerequisites);
  const found = [said.slice(0, MOST_CONCEPTS), advanced(needed), advanced(known(topics))];
  const chosen = found.find((some) => some.length > 0) ?? [];
  return { concepts: chosen, prerequisites: needed.filter((one) => !chosen.includes(one)) };
}

const known = (slugs: readonly string[]): readonly ConceptId[] => [
  ...new Set(
    slugs
      .map((slug) => slug.toLowerCase().replaceAll('_', '-'))
      .flatMap((slug) => (isConceptId(slug) ? [slug] : Object.hasOwn(OURS, slug) ? (OURS[slug] ?? []) : [])),
  ),
];

const advanced = (concepts: readonly ConceptId[]): readonly ConceptId[] =>
  concepts.toSorted((a, b) => CONCEPT_IDS.indexOf(b) - CONCEPT_IDS.indexOf(a)).slice(0, MOST_GUESSED);

/** Concepts and topics of the JavaScript and TypeScript tracks that are called otherwise here. */
const OURS: Readonly<Record<string, readonly ConceptId[]>> = {
  arithmetic: ['operators-arithmetic'],
  'array-destructuring-assignment': ['array-destructuring'],
  async: ['async-await'],
  asynchronous: ['async-await'],
  basics: ['variables', 'functions-call-define'],
  comparison: ['comparison-equality'],
  conditionals: ['conditionals-if'],
  'control-flow-conditionals': ['conditionals-if'],
  'control-flow-loops': ['for-loops'],
  date: ['dates'],
  'default-parameters': ['parameters-defaults'],
  equality: ['comparison-equality'],
  errors: ['errors-exceptions'],
  'exception-handling': ['errors-exceptions'],
  filtering: ['array-transformations'],
  'floating-point-numbers': ['numbers'],
  functions: ['functions-call-define', 'return-values'],
  generics: ['ts-generics'],
  'higher-order-functions': ['callbacks'],
  'import-export': ['modules'],
  integers: ['numbers'],
  interfaces: ['ts-interfaces-aliases'],
  lists: ['arrays'],
  logic: ['logical-operators'],
  loops: ['for-loops'],
  maps: ['sets-maps'],
  math: ['numbers'],
  mathematics: ['numbers'],
  matrices: ['array-loops'],
  nullability: ['null-undefined'],
  'optional-values': ['null-undefined'],
  prototypes: ['classes'],
  'prototypes-and-classes': ['classes'],
  'rest-and-spread': ['rest-spread'],
  'rest-elements': ['rest-spread'],
  'rest-parameters': ['rest-spread'],
  searching: ['array-analysis'],
  sets: ['sets-maps'],
  sorting: ['array-mutation-methods'],
  'spread-operator': ['rest-spread'],
  'string-formatting': ['template-strings'],
  'text-formatting': ['strings'],
  time: ['dates'],
  timers: ['event-loop-timers'],
  transforming: ['array-transformations'],
  'type-annotations': ['ts-annotations'],
  'type-checking': ['values-types'],
  'union-types': ['ts-unions-narrowing'],
  'variable-parameters': ['rest-spread'],
};
