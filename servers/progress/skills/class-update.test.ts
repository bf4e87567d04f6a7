import { Class } from '@learnflow/contracts/documents/class';
import { expectExamples } from '@learnflow/shared/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classUpdate } from './class-update.ts';

expectExamples(classUpdate);

const refuse = (code: string): never => {
  throw new Error(code);
};
const ids = fc.array(fc.constantFrom('ada', 'bob', 'cy', 'dee'), { maxLength: 6 });
const update = (group: Class, input: { add?: string[]; remove?: string[]; hints?: number }) =>
  classUpdate.run({ class: '9b', input, group, now: '2026-03-14T10:00:00.000Z', id: 'call', refuse });

it('a roster holds everyone once: who stayed, then who joined, without who left', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('ada', 'bob', 'cy', 'dee')), ids, ids, (roster, add, remove) => {
      const { next, result } = update({ ...Class.empty, roster }, { add, remove, hints: 4 });
      const after = next?.group?.roster ?? [];
      expect(new Set(after).size).toBe(after.length);
      expect(result.students).toBe(after.length);
      expect(roster.length + result.added - result.removed).toBe(after.length);
      for (const student of add) expect(after).toContain(student);
      for (const student of remove) expect(after.includes(student)).toBe(add.includes(student));
    }),
  );
});

it('what is not named stays as it was', () => {
  const group: Class = { roster: ['ada'], maxHintLevel: 2, openNextStep: true };
  expect(update(group, { add: ['bob'] }).next?.group).toEqual({ ...group, roster: ['ada', 'bob'] });
});

it('an id that could leave its key is no student', () => {
  for (const id of ['a/b', '', 'a b', 'x'.repeat(129)])
    expect(classUpdate.input.safeParse({ add: [id] }).success).toBe(false);
});
