import { describe, expect, it } from 'vitest';
import { type AnyDecision, decide, type Given } from '../runtime/decide.ts';
import { digestOf } from '../runtime/sources.ts';
import { frozen } from '../skill/frozen.ts';
import { needsOf } from '../skill/needs.ts';
import type { Need } from '../skill/reads.ts';
import { Refusal } from '../skill/refusal.ts';
import type { AnySkill, Moment } from '../skill/skill.ts';

export type AnyExample = AnySkill['examples'][number];

/** Whom an example is about when it names nobody. */
export const EXAMPLE_STUDENT = 'ada';

/** Runs a skill's examples as pure decisions: on frozen values, twice, to the same end. */
export function expectExamples(skill: AnySkill): void {
  describe(`${skill.name} decides`, () => {
    for (const example of skill.examples) {
      it(example.name, async () => {
        const first = await outcomeOf(skill, example);
        expect(first).toEqual(expectationOf(example));
        expect(await outcomeOf(skill, example)).toEqual(first);
      });
    }
  });
}

/** What `run` would be given, without any port: documents left out are empty, the rest is reckoned from what is there. */
export async function givenOf(skill: AnySkill, example: AnyExample): Promise<Given> {
  const { input, student = EXAMPLE_STUDENT, class: group } = example;
  const moment = momentOf(example);
  let built: Record<string, unknown> & Given = { input: skill.input.parse(input), student, class: group, ...moment };
  for (const need of needsOf(skill)) built = { ...built, [need.name]: await valueFor(need, built, example) };
  return built;
}

async function valueFor(need: Need, built: Given, { given = {}, code }: AnyExample): Promise<unknown> {
  const value = given[need.name];
  switch (need.from) {
    case 'document':
      return value ?? need.document.empty;
    case 'documents': {
      const known = (value ?? {}) as Record<string, unknown>;
      return Object.fromEntries(
        need.labels(built as never).map((label) => [label, known[label] ?? need.document.empty]),
      );
    }
    case 'code':
      return code === undefined && need.optional ? undefined : sourceOf(code);
    case 'analysis': {
      const asked = need.input(built as never);
      return asked && (await need.analysis.load())(asked);
    }
    case 'derive':
      return need.derive(built as never);
    case 'ask':
    case 'problem':
    case 'catalogue':
    case 'lesson':
    case 'run':
      return value;
  }
}

const sourceOf = (text = '') => ({ text, digest: digestOf(text), origin: 'code' });

/** An example's moment; its call is named after it. */
export const momentOf = ({ now, name }: AnyExample): Moment => ({ now, id: name.replaceAll(' ', '-') });

async function outcomeOf(skill: AnySkill, example: AnyExample): Promise<object> {
  const given = frozen(structuredClone(await givenOf(skill, example)));
  try {
    const decision: AnyDecision = decide(skill, given, momentOf(example));
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
