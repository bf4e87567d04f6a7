import { Learner } from '@learnflow/contracts/documents/learner';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';

/** More classes than anybody is in: the oldest is forgotten. */
const MOST_CLASSES = 20;

export const enrol = defineSkill({
  name: 'enrol',
  title: 'Enrol a student',
  description: 'Notes with a student that they joined a class or left it.',
  effect: 'write',
  about: 'student',
  doors: [],
  input: z.object({ group: z.string(), member: z.boolean() }),
  output: z.object({ classes: z.array(z.string()) }),
  refusals: {},
  reads: (needs) => needs.document('learner', Learner, ({ student }) => student),
  run: ({ input: { group, member }, learner }) => {
    const others = learner.classes.filter((one) => one !== group);
    const classes = member ? [group, ...others].slice(0, MOST_CLASSES) : others;
    return { result: { classes }, next: { learner: { ...learner, classes } } };
  },
  brief: ({ classes }) => classes.join(', ') || 'in no class',
  budget: { definition: 90, result: 40 },
  examples: [
    {
      name: 'a second class',
      now: '2026-03-14T10:00:00.000Z',
      given: { learner: { ...Learner.empty, classes: ['9b'] } },
      input: { group: 'club', member: true },
      result: { classes: ['club', '9b'] },
      brief: 'club, 9b',
    },
  ],
});
