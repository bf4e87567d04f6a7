import { callSchema, jsonSchema } from '../../skill/projection.ts';
import type { AnySkill } from '../../skill/skill.ts';
import { type Field, fieldsOf } from './fields.ts';

/** Every argument of a skill: its own, and those that the road adds. */
export const argumentsOf = (skill: AnySkill): readonly Field[] =>
  fieldsOf(jsonSchema(callSchema(skill), 'input')).map((field) => ({
    ...field,
    meaning: field.name in skill.input.shape ? field.meaning : ROAD[field.name],
  }));

/** What the road makes of the arguments that it adds. */
const ROAD: Readonly<Record<string, string>> = {
  student: 'Whom the call is about; the caller, where left out.',
  class: 'The class the call is about.',
  file: 'The code as a path under the workspace, only on the machine itself.',
  submission: 'The code by its short id, as `/submissions` gives it.',
  code: 'The code itself. Of `file`, `submission` and `code` a call gives one.',
  detail: 'For models only: over HTTP an answer is always whole.',
  id: 'The same as the header `Idempotency-Key`.',
};
