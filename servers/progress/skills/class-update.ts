import { Class, ROSTER_LIMIT } from '@learnflow/contracts/documents/class';
import { rosterChanged } from '@learnflow/contracts/events/roster-changed';
import { counted } from '@learnflow/contracts/say';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { StudentId } from '../domain/student-id.ts';

const Students = z.array(StudentId).max(ROSTER_LIMIT);

export const classUpdate = defineSkill({
  name: 'class_update',
  title: 'Update a class',
  description: 'Adds and removes students of a class and sets its hint policy; returns both.',
  effect: 'write',
  about: 'class',
  doors: ['host'],
  input: z.object({
    add: Students.optional().describe('Who joins.'),
    remove: Students.optional().describe('Who leaves.'),
    hints: z
      .int()
      .min(0)
      .max(5)
      .optional()
      .describe('The highest hint level anyone may get; 5 opts in to giving a statement away.'),
    open: z
      .boolean()
      .optional()
      .describe('Whether level 4, the next edit, is open to those without signs of struggle too.'),
  }),
  output: z.object({
    class: z.string(),
    students: z.int().min(0),
    added: z.int().min(0),
    removed: z.int().min(0),
    hints: z.int().min(0).max(5),
    open: z.boolean(),
  }),
  refusals: {
    nothing_to_change: { kind: 'invalid', say: 'Nothing to change. Send add, remove, hints or open.' },
    roster_full: {
      kind: 'too-large',
      say: `The class would have {students} students. Keep it to ${ROSTER_LIMIT}: remove some, or open a second class.`,
    },
  },
  emits: [rosterChanged],
  reads: (needs) => needs.document('group', Class, (given) => given.class),
  run: ({ input: { add = [], remove = [], hints, open }, class: name, group, refuse }) => {
    if (add.length + remove.length === 0 && hints === undefined && open === undefined) refuse('nothing_to_change');
    const leaving = new Set(remove);
    const staying = group.roster.filter((student) => !leaving.has(student));
    const roster = [...new Set([...staying, ...add])];
    if (roster.length > ROSTER_LIMIT) refuse('roster_full', { students: roster.length });
    const [before, after] = [new Set(group.roster), new Set(roster)];
    const added = roster.filter((student) => !before.has(student));
    const removed = group.roster.filter((student) => !after.has(student));
    const next: Class = {
      roster,
      maxHintLevel: hints ?? group.maxHintLevel,
      openNextStep: open ?? group.openNextStep,
    };
    return {
      result: {
        class: name,
        students: roster.length,
        added: added.length,
        removed: removed.length,
        hints: next.maxHintLevel,
        open: next.openNextStep,
      },
      next: { group: next },
      emit: [
        ...added.map((student) => rosterChanged.of({ class: name, member: true }, student)),
        ...removed.map((student) => rosterChanged.of({ class: name, member: false }, student)),
      ],
    };
  },
  brief: ({ class: name, students, added, removed, hints, open }) =>
    `${name}: ${counted(students, 'student')} (+${added} -${removed}), hints to level ${hints}${open ? ', next step open to all' : ''}`,
  budget: { definition: 130, result: 50 },
  examples: [
    {
      name: 'the first students of a class',
      now: '2026-03-14T10:00:00.000Z',
      class: '9b',
      input: { add: ['ada', 'bob', 'ada'] },
      result: { class: '9b', students: 2, added: 2, removed: 0, hints: 4, open: false },
      brief: '9b: 2 students (+2 -0), hints to level 4',
    },
    {
      name: 'one leaves, and the teacher opens every hint',
      now: '2026-03-14T10:00:00.000Z',
      class: '9b',
      given: { group: { roster: ['ada', 'bob'], maxHintLevel: 4, openNextStep: false } },
      input: { remove: ['bob'], hints: 5, open: true },
      result: { class: '9b', students: 1, added: 0, removed: 1, hints: 5, open: true },
      brief: '9b: 1 student (+0 -1), hints to level 5, next step open to all',
    },
    {
      name: 'nothing was said',
      now: '2026-03-14T10:00:00.000Z',
      class: '9b',
      input: {},
      refusal: 'nothing_to_change',
      says: 'Nothing to change. Send add, remove, hints or open.',
    },
    {
      name: 'one student too many',
      now: '2026-03-14T10:00:00.000Z',
      class: '9b',
      given: {
        group: {
          roster: Array.from({ length: ROSTER_LIMIT }, (_, i) => `s${i}`),
          maxHintLevel: 4,
          openNextStep: false,
        },
      },
      input: { add: ['ada'] },
      refusal: 'roster_full',
      says: 'The class would have 2001 students. Keep it to 2000: remove some, or open a second class.',
    },
  ],
});
