import { describe, expect, it } from 'vitest';
import { type AnyDecision, decide, type Given } from '../runtime/decide.ts';
import { needsOf } from '../skill/needs.ts';
import type { Need } from '../skill/reads.ts';
import { Refusal } from '../skill/refusal.ts';
import type { AnySkill } from '../skill/skill.ts';

export type AnyExample = AnySkill['examples'][number];

/** Whom an example is about when it names nobody. */
export const EXAMPLE_STUDENT = 'ada';

/** Runs a skill's examples as pure decisions: on frozen values, twice, to the same end. */
export function expectExamples(skill: AnySkill): void {
  describe(`${skill.name} decides`, () => {
    for (const example of skill.examples) {
      it(example.name, () => {
        const first = outcomeOf(skill, example);
        expect(first).toEqual(expectationOf(example));
        expect(outcomeOf(skill, example)).toEqual(first);
      });
    }
  });
}

/** What `run` would be given, without any port: documents left out are empty, derived values are derived. */
export function givenOf(
  skill: AnySkill,
  { input, student = EXAMPLE_STUDENT, class: group, given = {} }: AnyExample,
): Given {
  const start = { input: skill.input.parse(input), student, class: group };
  let built: Record<string, unknown> & Given = start;
  for (const need of needsOf(skill)) built = { ...built, [need.name]: valueFor(need, built, given) };
  return built;
}

function valueFor(need: Need, built: Given, given: Record<string, unknown>): unknown {
  const value = given[need.name];
  if (need.from === 'derive') return need.derive(built as never);
  if (need.from === 'documents') {
    const known = (value ?? {}) as Record<string, unknown>;
    return Object.fromEntries(need.labels(built as never).map((label) => [label, known[label] ?? need.document.empty]));
  }
  if (need.from === 'document') return value ?? need.document.empty;
  return value;
}

function outcomeOf(skill: AnySkill, example: AnyExample): object {
  const given = deepFrozen(structuredClone(givenOf(skill, example)));
  try {
    const decision: AnyDecision = decide(skill, given, example.now);
    const result = skill.output.parse(decision.result);
    return { result, brief: skill.brief(result) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.code, says: error.message };
    throw error;
  }
}

function expectationOf(example: AnyExample): object {
  if ('refusal' in example) return { refusal: example.refusal, says: example.says };
  return { result: example.result, brief: example.brief };
}

function deepFrozen<T>(value: T): T {
  if (value && typeof value === 'object') Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
