import { nearest } from '@learnflow/shared/skill';
import { z } from 'zod';
import { CONCEPT_IDS, type ConceptId, isConceptId } from './concepts.ts';

/** As much of a wrong id as a message repeats. */
const SHOWN = 40;

/**
 * A concept's id as a skill's input. To its reader it is a plain string: an enum of all ids would cost every tool
 * three hundred tokens, the refusal with the nearest ones costs nothing until it is needed.
 */
export const Concept = z.string().superRefine((id, context) => {
  if (isConceptId(id)) return;
  context.addIssue({ code: 'custom', message: unknownConcept(id), params: { refusal: 'unknown_concept' } });
}) as unknown as z.ZodType<ConceptId, string>;

/** Concepts' ids with commas or spaces between them: a third of the tokens that an array's schema costs. */
export const ConceptList = z.string().transform((text, context): readonly ConceptId[] =>
  text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .flatMap((id) => {
      if (isConceptId(id)) return [id];
      context.addIssue({ code: 'custom', message: unknownConcept(id), params: { refusal: 'unknown_concept' } });
      return [];
    }),
);

function unknownConcept(id: string): string {
  const found = nearest(id, CONCEPT_IDS);
  const shown = JSON.stringify(id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id);
  const remedy =
    found.length > 0
      ? `Nearest: ${found.join(', ')}.`
      : 'Ids are English words joined by hyphens: variables, for-loops, async-await.';
  return `Unknown concept ${shown}. ${remedy}`;
}
