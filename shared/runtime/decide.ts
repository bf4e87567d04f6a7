import { refusal } from '../skill/refusal.ts';
import type { AnySkill, Decision, Moment } from '../skill/skill.ts';

/** Input, whom it is about, and whatever `reads` named: all that `run` may look at, but for the clock. */
export type Given = Record<string, unknown> & { readonly input: Record<string, unknown> };

export type AnyDecision = Decision<Record<string, unknown>, Record<string, unknown>>;

/** The pure half of a call: what examples, laws and property tests run without any port. */
export function decide(skill: AnySkill, given: Given, { now, id }: Moment): AnyDecision {
  const refuse = (code: string, facts = {}): never => {
    const shape = skill.refusals[code];
    if (!shape) throw new Error(`${skill.name} refuses with ${code}, which it does not declare`);
    throw refusal(code, shape, facts);
  };
  return skill.run({ ...given, now, id, refuse });
}
