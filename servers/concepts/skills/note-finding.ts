import { isConceptId } from '@learnflow/contracts/concepts';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { Noticed, withNoticed } from '../domain/noticed.ts';
import { NOW } from '../domain/samples.ts';

export const noteFinding = defineSkill({
  name: 'note_finding',
  title: 'Note a finding',
  description: "Remembers the newest mistake in the student's code for each concept.",
  effect: 'write',
  about: 'student',
  doors: [],
  input: z.object({ pattern: z.string(), concept: z.string().nullable(), at: z.string() }),
  output: z.object({ concept: z.string().nullable() }),
  refusals: {},
  reads: (needs) => needs.document('noticed', Noticed, ({ student }) => student),
  run: ({ input: { pattern, concept, at }, noticed }) => {
    if (concept === null || !isConceptId(concept)) return { result: { concept: null } };
    return { result: { concept }, next: { noticed: withNoticed(noticed, concept, pattern, at) } };
  },
  brief: ({ concept }) => concept ?? 'nothing to note',
  budget: { definition: 100, result: 20 },
  examples: [
    {
      name: 'an endless loop',
      now: NOW,
      input: { pattern: 'endless-loop', concept: 'while-loops', at: NOW },
      result: { concept: 'while-loops' },
      brief: 'while-loops',
    },
    {
      name: 'a slip that tells of no concept',
      now: NOW,
      input: { pattern: 'SyntaxError', concept: null, at: NOW },
      result: { concept: null },
      brief: 'nothing to note',
    },
  ],
});
