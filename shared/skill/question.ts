import type { z } from 'zod';

/** A skill of another server as its askers know it: a name and the shapes that cross the border. */
export interface Question<I extends object = object, O = unknown> {
  readonly server: string;
  readonly skill: string;
  readonly input: z.ZodType<I>;
  readonly answer: z.ZodType<O>;
}

export const defineQuestion = <I extends object, O>(question: Question<I, O>): Question<I, O> => question;
