import { expectExamples } from '@learnflow/shared/testing';
import { expect, it } from 'vitest';
import { ada, NOW } from '../domain/samples.ts';
import { studentUpdate } from './student-update.ts';

expectExamples(studentUpdate);

const refuse = (code: string): never => {
  throw new Error(code);
};
const update = (zone: string) =>
  studentUpdate.run({ student: 'ada', input: { zone }, learner: ada().learner, now: NOW, id: 'call', refuse });

it('changes the zone and nothing else', () => {
  expect(update('America/Lima').next?.learner).toEqual({ ...ada().learner, timeZone: 'America/Lima' });
});

it.each(['', 'Mars/Olympus', '+02:00', 'Europe/Berlin; drop'])('%o is no zone', (zone) => {
  expect(() => update(zone)).toThrow('unknown_zone');
});
