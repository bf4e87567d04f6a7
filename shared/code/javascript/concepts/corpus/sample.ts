import type { ConceptId } from '@learnflow/contracts/concepts';

/** A program of the corpus and what a reader says of it; of concepts in neither list it says nothing. */
export interface Sample {
  readonly code: string;
  readonly shows: readonly ConceptId[];
  readonly not: readonly ConceptId[];
  /** Its extension says the language; 'sample.js' when absent. */
  readonly path?: string;
}
