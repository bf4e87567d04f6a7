import { Learner } from '@learnflow/contracts/documents/learner';
import { localDay } from '@learnflow/contracts/local-day';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { canonicalZone } from '../domain/time-zone.ts';

export const studentUpdate = defineSkill({
  name: 'student_update',
  title: 'Update a student',
  description: "Sets the time zone in which the student's days are counted; returns their local day.",
  effect: 'write',
  about: 'student',
  doors: ['host'],
  input: z.object({
    zone: z.string().describe('Where the student lives, such as `Europe/Berlin`: days begin and end there.'),
  }),
  output: z.object({ zone: z.string(), today: z.string() }),
  refusals: {
    unknown_zone: { kind: 'invalid', say: 'Unknown time zone {zone}. Send an IANA name such as Europe/Berlin.' },
  },
  reads: (needs) => needs.document('learner', Learner, ({ student }) => student),
  run: ({ input, learner, now, refuse }) => {
    const zone = canonicalZone(input.zone) ?? refuse('unknown_zone', { zone: JSON.stringify(input.zone.slice(0, 40)) });
    return { result: { zone, today: localDay(now, zone) }, next: { learner: { ...learner, timeZone: zone } } };
  },
  brief: ({ zone, today }) => `days are counted in ${zone}, where it is ${today}`,
  budget: { definition: 90, result: 40 },
  examples: [
    {
      name: 'a zone where the day has already changed',
      now: '2026-03-14T20:30:00.000Z',
      input: { zone: 'Asia/Tokyo' },
      result: { zone: 'Asia/Tokyo', today: '2026-03-15' },
      brief: 'days are counted in Asia/Tokyo, where it is 2026-03-15',
    },
    {
      name: 'a zone spelt in small letters',
      now: '2026-03-14T20:30:00.000Z',
      input: { zone: 'europe/berlin' },
      result: { zone: 'Europe/Berlin', today: '2026-03-14' },
      brief: 'days are counted in Europe/Berlin, where it is 2026-03-14',
    },
    {
      name: 'no such zone',
      now: '2026-03-14T20:30:00.000Z',
      input: { zone: 'Berlin' },
      refusal: 'unknown_zone',
      says: 'Unknown time zone "Berlin". Send an IANA name such as Europe/Berlin.',
    },
  ],
});
