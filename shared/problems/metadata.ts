import { CONCEPT_IDS, isConceptId } from '@learnflow/contracts/concepts';
import { z } from 'zod';
import { nearest } from '../skill/nearest.ts';
import { Kind, Level } from './kinds.ts';

const ConceptName = z.string().superRefine((id, context) => {
  if (isConceptId(id)) return;
  const found = nearest(id, CONCEPT_IDS);
  context.addIssue({
    code: 'custom',
    message: `unknown concept ${JSON.stringify(id)}${found.length > 0 ? `; nearest: ${found.join(', ')}` : ''}`,
  });
});

const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What one placeholder may stand for: a list of values, a list of rows of values that belong together, or a range. */
const Choice = z.union([
  z.array(Scalar).min(2),
  z.array(z.record(z.string().regex(/^[a-z]\w*$/i), Scalar)).min(2),
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive().default(1) }),
]);
export type Choice = z.output<typeof Choice>;

/** A wrong program: the solution with one piece of it replaced. A test must notice. */
const Mistake = z.strictObject({
  name: z.string().min(3),
  /** A piece of the solution that stands there once. */
  replace: z.string().min(1),
  with: z.string(),
  /** The pattern of the debug server that it is an instance of. */
  pattern: z.string().optional(),
  /** Why no test can notice it. */
  survives: z.string().min(10).optional(),
});
export type Mistake = z.output<typeof Mistake>;

/** What review expects of a solution beyond its tests. */
export const Expectation = z.union([
  z.enum(['recursion', 'loop', 'no-loop', 'no-mutation']),
  z.strictObject({ uses: z.string().min(1) }),
  z.strictObject({ avoids: z.string().min(1) }),
]);
export type Expectation = z.output<typeof Expectation>;

/** One answer of a check question. Exactly one `is` holds after the program ran. */
const Option = z.strictObject({ say: z.string().min(1), is: z.string().min(1) });
export type Option = z.output<typeof Option>;

/** What `item.yaml` says. A wrong or misspelt field is refused by name. */
export const Metadata = z.strictObject({
  title: z.string().min(3).max(60),
  /** The task in one line, for a tutor who does not show the whole statement. */
  task: z.string().min(10).max(160),
  kind: Kind,
  level: Level,
  /** What it practises, the main concept first. */
  concepts: z.array(ConceptName).min(1).max(4),
  /** Concepts that it needs beyond the prerequisites of those. */
  prerequisites: z.array(ConceptName).default([]),
  /** What a learner who knows the concepts needs. */
  minutes: z.number().min(1).max(60).default(10),
  /** By placeholder: `size` fills every `__size__`, and the field `one` of a row fills `__size_one__`. */
  vary: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), Choice).default({}),
  mistakes: z.array(Mistake).default([]),
  expects: z.array(Expectation).default([]),
  /** Of a Parsons problem: lines that do not belong. */
  distractors: z.array(z.string().min(1)).default([]),
  /** Of a check question. */
  options: z.array(Option).max(6).default([]),
});
export type Metadata = z.output<typeof Metadata>;
