import type { Count } from './count.ts';
import type { Played } from './play.ts';
import { type Spent, saving, whole } from './row.ts';
import type { Lesson } from './session.ts';
import { type Craft, withoutSkills } from './without.ts';

/** A call of a session in tokens, and everything up to it. */
export interface Tallied {
  readonly call: string;
  readonly right: boolean;
  readonly withSkill: Spent;
  readonly floor: Spent;
  readonly worked: Spent;
}

/** A whole session in tokens. */
export interface Tally {
  readonly name: string;
  readonly title: string;
  readonly calls: readonly Tallied[];
  readonly withSkill: Spent;
  readonly floor: Spent;
  readonly worked: Spent;
  /** Percent, calls and answers alone. */
  readonly savedOfFloor: number;
  readonly savedOfWorked: number;
  /** Percent, with all definitions counted in. */
  readonly savedOfFloorWhole: number;
  readonly savedOfWorkedWhole: number;
  /** After how many calls the definitions are earned back; null where they never are. */
  readonly evenWithFloor: number | null;
  readonly evenWithWorked: number | null;
  readonly accuracy: number;
}

interface Means {
  readonly crafts: ReadonlyMap<string, Craft>;
  /** Tokens. */
  readonly definitions: number;
  readonly count: Count;
}

export function tallyOf(lesson: Lesson, played: readonly Played[], { crafts, definitions, count }: Means): Tally {
  const calls = talliedOf(lesson, crafts, count)(played);
  const sides = { withSkill: total(calls, 'withSkill'), floor: total(calls, 'floor'), worked: total(calls, 'worked') };
  const [spent, floor, worked] = [whole(sides.withSkill), whole(sides.floor), whole(sides.worked)];
  return {
    name: lesson.name,
    title: lesson.title,
    calls,
    ...sides,
    savedOfFloor: saving(spent, floor),
    savedOfWorked: saving(spent, worked),
    savedOfFloorWhole: saving(definitions + spent, floor),
    savedOfWorkedWhole: saving(definitions + spent, worked),
    evenWithFloor: evenAfter(calls, definitions, 'floor'),
    evenWithWorked: evenAfter(calls, definitions, 'worked'),
    accuracy: calls.filter(({ right }) => right).length / calls.length,
  };
}

/** Counts call by call; what comes first is in context for what comes after. */
export function talliedOf(lesson: Lesson, crafts: ReadonlyMap<string, Craft>, count: Count) {
  const instead = withoutSkills(lesson, crafts, count);
  return (played: readonly Played[]): readonly Tallied[] =>
    played.map((one) => {
      const answer = count(one.answer);
      const retyped = crafts.get(one.step.call)?.retyped ? answer : 0;
      return {
        call: one.step.call,
        right: one.right,
        withSkill: { read: answer, written: count(one.call) + retyped },
        ...instead(one),
      };
    });
}

type Side = 'withSkill' | 'floor' | 'worked';

const total = (calls: readonly Tallied[], side: Side): Spent => ({
  read: calls.reduce((sum, call) => sum + call[side].read, 0),
  written: calls.reduce((sum, call) => sum + call[side].written, 0),
});

function evenAfter(calls: readonly Tallied[], definitions: number, side: 'floor' | 'worked'): number | null {
  let balance = -definitions;
  for (const [n, call] of calls.entries()) {
    balance += whole(call[side]) - whole(call.withSkill);
    if (balance >= 0) return n + 1;
  }
  return null;
}
