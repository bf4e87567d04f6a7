import { z } from 'zod';
import { readsCode } from './needs.ts';
import type { AnySkill } from './skill.ts';

export type JsonSchema = { [key: string]: unknown };

/**
 * The only call to toJSONSchema in the repository: MCP, OpenAPI, Avro, docs and tokens all read it.
 * `metadata` holds what is said of schemas beside their rules: what `.describe()` said, unless another registry is given.
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', metadata = z.globalRegistry): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    metadata,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema: json }) => {
      // zod says "safe integer" as two long bounds; every reader of an integer assumes them.
      if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
      if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
      // A date-time's pattern repeats its format at forty tokens.
      if (json.format === 'date-time') delete json.pattern;
    },
  });
  return rest;
}

const inputs = new WeakMap<AnySkill, z.ZodObject>();

/** A skill's own arguments and those the road adds to it: whom it is about, its code, how much to say, its id. */
export function callSchema(skill: AnySkill): z.ZodObject {
  const known = inputs.get(skill);
  if (known) return known;
  const id = skill.effect === 'write' && { id: optional(ROAD.id) };
  const schema = z.strictObject({ ...skill.input.shape, ...roadArguments(skill), ...id });
  inputs.set(skill, schema);
  return schema;
}

/** The tool exactly as `tools/list` sends it; the token harness counts these same bytes. */
export function mcpTool(skill: AnySkill) {
  return {
    name: skill.name,
    title: skill.title,
    description: skill.description,
    inputSchema: { type: 'object' as const, ...jsonSchema(modelSchema(skill), 'input', UNDESCRIBED) },
    annotations: {
      readOnlyHint: skill.effect === 'read',
      destructiveHint: false,
      idempotentHint: skill.repeat !== 'new',
      openWorldHint: false,
    },
  };
}

/**
 * What a model needs to know. It is not told of `id`, which programs send against doubled retries, nor that nothing
 * else is taken: whoever misspells an argument is told so by name, and only they pay for it.
 */
const modelSchema = (skill: AnySkill) => z.object({ ...skill.input.shape, ...roadArguments(skill) });

/** Descriptions of arguments are for people: a model understands names, and would pay for every word in every session. */
const UNDESCRIBED: typeof z.globalRegistry = z.registry();

const optional = (meaning: string) => z.string().optional().describe(meaning);

/** Arguments that the road adds, by what it makes of them. */
const ROAD = {
  class: 'The class the call is about.',
  student:
    'Whom the call is about. Left out, the student whose token or machine it is; a tutor or operator has to say.',
  file: 'The code as a path under the workspace, only on the machine itself.',
  submission: 'The code by the short id that `POST /submissions` gave.',
  code: 'The code itself. Of `file`, `submission` and `code` a call gives one.',
  detail: 'For models only: over HTTP an answer is always whole.',
  id: 'The same as the header `Idempotency-Key`.',
};

function roadArguments(skill: AnySkill): Record<string, z.ZodType> {
  return {
    ...(skill.about === 'class' && { class: z.string().describe(ROAD.class) }),
    ...(skill.about === 'student-or-class' && { class: optional(ROAD.class) }),
    ...(skill.about.startsWith('student') && { student: optional(ROAD.student) }),
    ...(readsCode(skill) && {
      file: optional(ROAD.file),
      submission: optional(ROAD.submission),
      code: optional(ROAD.code),
    }),
    detail: z.literal('full').optional().describe(ROAD.detail),
  };
}
