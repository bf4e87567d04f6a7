import type { z } from 'zod';
import { nearest } from '../skill/nearest.ts';
import { callSchema } from '../skill/projection.ts';
import { Refusal } from '../skill/refusal.ts';
import { shown } from '../skill/shown.ts';
import type { AnySkill } from '../skill/skill.ts';

/** How a call points at the learner's code; one of the three is given. */
export interface CodeReference {
  readonly file?: string | undefined;
  readonly submission?: string | undefined;
  readonly code?: string | undefined;
}

/** Arguments after validation, the skill's own apart from the road's. */
export interface Arguments extends CodeReference {
  readonly input: Record<string, unknown>;
  readonly student?: string | undefined;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly detail?: 'full' | undefined;
}

/** Throws a Refusal that names the argument and the remedy. */
export function validate(skill: AnySkill, raw: unknown): Arguments {
  const parsed = callSchema(skill).safeParse(raw ?? {}, { reportInput: true });
  if (!parsed.success) throw refused(skill, parsed.error.issues);
  const own: Record<string, unknown> = {};
  const road: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed.data)) {
    if (value !== undefined) (name in skill.input.shape ? own : road)[name] = value;
  }
  return { input: own, ...road };
}

type Issue = z.core.$ZodIssue;

/** As many mistakes as one answer names. */
const SAID = 3;

function refused(skill: AnySkill, issues: readonly Issue[]): Refusal {
  const [first] = issues;
  const declared = first?.code === 'custom' ? first.params?.refusal : undefined;
  const code = typeof declared === 'string' ? declared : 'invalid_input';
  const sentences = issues.slice(0, SAID).map((issue) => sentence(skill, issue));
  return new Refusal(code, 'invalid', sentences.join(' '));
}

function sentence(skill: AnySkill, issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, SAID)
      .map((key) => misspelt(skill, key))
      .join(' ');
  const name = issue.path.join('.') || 'arguments';
  if (issue.code === 'custom') return issue.params?.refusal ? issue.message : `${name}: ${issue.message}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${name} is missing.`;
  return `${name}: ${expectation(issue)}.`;
}

function misspelt(skill: AnySkill, key: string): string {
  const names = Object.keys(callSchema(skill).shape);
  const [meant] = nearest(key, names, 1);
  return `Unknown argument "${shown(key)}". ${meant ? `Did you mean "${meant}"?` : `Known: ${names.join(', ')}.`}`;
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}${unit(issue.origin)}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${unit(issue.origin)}`;
  if (issue.code === 'invalid_format') return `must be a ${issue.format}`;
  return issue.message;
}

const unit = (origin: string) => ({ string: ' characters', array: ' entries' })[origin] ?? '';
