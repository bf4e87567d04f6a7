import { Refusal } from '../skill/refusal.ts';
import type { AnySkill } from '../skill/skill.ts';
import { bug } from './bug.ts';
import type { Caller } from './caller.ts';
import type { House } from './house.ts';
import { type Outcome, perform } from './perform.ts';
import { drain } from './react.ts';

export type Attempted<T> = { readonly outcome: T } | { readonly refusal: Refusal };

export type Answer = Attempted<Outcome>;

/** What a host learns of every call, for its metrics. */
export type Watch = (call: {
  readonly skill: string;
  /** The arguments as they came. */
  readonly given: unknown;
  readonly said: Answer;
  readonly seconds: number;
}) => void;

/** Turns whatever a call comes to into something a bridge can send: never a stack, never an unexplained silence. */
export async function answer(
  skill: AnySkill,
  raw: unknown,
  caller: Caller,
  house: House,
  watch?: Watch,
): Promise<Answer> {
  const started = performance.now();
  const said = await attempt(() => perform(skill, raw, caller, house));
  watch?.({ skill: skill.name, given: raw, said, seconds: (performance.now() - started) / 1000 });
  if ('outcome' in said && skill.emits?.length) deliverSoon(house);
  return said;
}

export async function attempt<T extends object>(act: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { outcome: await act() };
  } catch (error) {
    return { refusal: error instanceof Refusal ? error : bug(error) };
  }
}

/** The caller need not wait for what other servers make of the facts; whoever reads them next drains first. */
const deliverSoon = (house: House): void => house.deliveries.soon(() => drain(house, undefined, perform), bug);
