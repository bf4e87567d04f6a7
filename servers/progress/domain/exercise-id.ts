import { z } from 'zod';

const LONGEST = 80;
// It becomes part of a document's key.
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}_.~:-]*$/u;

/** The check stays out of the JSON Schema, where a pattern would cost every model twenty tokens. */
export const ExerciseId = z
  .string()
  .refine((id) => id.length <= LONGEST && PLAIN.test(id), `must be up to ${LONGEST} letters, digits, - _ . ~ or :`);
