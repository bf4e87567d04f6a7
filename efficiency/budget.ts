import { z } from 'zod';
import type { Report } from './measure.ts';
import type { Tally } from './tally.ts';

const Percent = z.number();

export const Budget = z.strictObject({
  /** What every skill and the session are meant to reach. */
  goals: z.strictObject({
    /** The median task of a skill, against worked; percent. */
    skill: Percent,
    /** Calls and answers of the session of thirty calls, against worked; percent. */
    session: Percent,
    /** Calls after which the definitions are earned back in that session, against worked. */
    breakEven: z.int(),
    /** Tokens of all definitions and instructions together. */
    definitions: z.int(),
  }),
  /** Who is excused from a goal, and why. They may not fall below what they have reached. */
  excused: z.record(z.string(), z.string()),
  /** The best that was reached, in percent: nothing falls below it again. */
  reached: z.strictObject({
    floor: z.record(z.string(), Percent),
    worked: z.record(z.string(), Percent),
    sessions: z.record(z.string(), Percent),
  }),
});
export type Budget = z.output<typeof Budget>;

/** What a skill itself allows its definition and its answers, in tokens. */
export type OwnBudgets = Readonly<Record<string, { readonly definition: number; readonly answer: number }>>;

/** The session that the goal is about. */
export const isGoalSession = ({ calls }: Pick<Tally, 'calls'>): boolean => calls.length === 30;

/** The figures that are kept, as they are now. Differences under a tenth of a percent are none. */
export function figuresOf({ o200k_base: told }: Report): Budget['reached'] {
  return {
    floor: Object.fromEntries(told.skills.map(({ skill, savedOfFloor }) => [skill, tenths(savedOfFloor)])),
    worked: Object.fromEntries(told.skills.map(({ skill, savedOfWorked }) => [skill, tenths(savedOfWorked)])),
    sessions: Object.fromEntries(
      told.sessions.flatMap((one) => [
        [`${one.name} floor`, tenths(one.savedOfFloor)],
        [`${one.name} worked`, tenths(one.savedOfWorked)],
        [`${one.name} floor, with definitions`, tenths(one.savedOfFloorWhole)],
        [`${one.name} worked, with definitions`, tenths(one.savedOfWorkedWhole)],
      ]),
    ),
  };
}

/** The budget after this measurement: what became better is kept, what became worse is not forgotten. */
export function ratcheted(budget: Budget, report: Report): Budget {
  const now = figuresOf(report);
  const { floor, worked, sessions } = budget.reached;
  return {
    ...budget,
    reached: {
      floor: better(floor, now.floor),
      worked: better(worked, now.worked),
      sessions: better(sessions, now.sessions),
    },
  };
}

const better = (
  kept: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(now).map(([name, value]) => [name, Math.max(value, kept[name] ?? value)]));

const tenths = (value: number): number => Math.floor(value * 10) / 10;
