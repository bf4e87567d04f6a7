import { z } from 'zod';
import type { JsonSchema } from '../../skill/projection.ts';

/** A JSON schema's type as it is said: `integer`, `string[]`, `number | null`. */
export function typeOf(schema: JsonSchema): string {
  const { type, items, anyOf, ...rest } = Shape.parse(schema);
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' | ');
  if (items) return `${typeOf(items)}[]`;
  if (type) return [type].flat().join(' | ');
  return rest.enum || rest.const !== undefined ? typeof (rest.const ?? rest.enum?.[0]) : 'any';
}

/** What a value must keep to besides its type, a rule an entry. */
export function rulesOf(schema: JsonSchema): readonly string[] {
  const shape = Shape.parse(schema);
  const { items, anyOf, format, pattern } = shape;
  const rules = [
    shape.const !== undefined && `only \`${shape.const}\``,
    shape.enum && choice(shape.enum),
    range(shape.minimum, shape.maximum, ''),
    shape.exclusiveMinimum !== undefined && `more than ${shape.exclusiveMinimum}`,
    shape.exclusiveMaximum !== undefined && `less than ${shape.exclusiveMaximum}`,
    range(shape.minLength, shape.maxLength, ' characters'),
    range(shape.minItems, shape.maxItems, ' entries'),
    format && (FORMATS[format] ?? format),
    pattern && !format && `matches \`${pattern}\``,
    shape.default !== undefined && `\`${JSON.stringify(shape.default)}\` where left out`,
  ].filter((rule) => typeof rule === 'string');
  return [
    ...rules,
    ...(items ? rulesOf(items).map((rule) => `each ${rule}`) : []),
    ...(anyOf ?? []).flatMap((option) => rulesOf(option)),
  ];
}

const Shape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  items: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  exclusiveMaximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
});

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a moment in ISO 8601, such as `2026-03-14T10:00:00Z`',
};

const choice = (values: readonly unknown[]): string => {
  const names = values.map((value) => `\`${value}\``);
  return names.length === 1 ? `only ${names[0]}` : `one of ${names.join(', ')}`;
};

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`;
  if (least !== undefined) return `at least ${least}${unit}`;
  return most === undefined ? undefined : `at most ${most}${unit}`;
}
