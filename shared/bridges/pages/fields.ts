import { z } from 'zod';
import { callSchema, type JsonSchema, jsonSchema } from '../../skill/projection.ts';
import type { AnySkill } from '../../skill/skill.ts';
import { type Html, html } from './html.ts';
import { type Known, prose } from './prose.ts';
import { rulesOf, typeOf } from './schema-words.ts';

export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly meaning: string | undefined;
}

const ObjectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

/** The fields of an object's JSON schema: those that must be given first, then in the order they were declared. */
export function fieldsOf(schema: JsonSchema): readonly Field[] {
  const { properties, required } = ObjectSchema.parse(schema);
  return Object.entries(properties)
    .map(([name, property]) => ({
      name,
      required: required.includes(name),
      schema: property,
      meaning: z.string().optional().parse(property.description),
    }))
    .sort((a, b) => Number(b.required) - Number(a.required));
}

/** Every argument of a skill: its own, and those that the road adds. */
export const argumentsTo = (skill: AnySkill): readonly Field[] => fieldsOf(jsonSchema(callSchema(skill), 'input'));

export const fieldTable = (caption: string, fields: readonly Field[], known: Known): Html => html`<table class="fields">
<caption>${caption}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">Rules</th></tr></thead>
<tbody>${fields.map(
  ({ name, required, schema, meaning }) => html`
<tr><th scope="row"><code>${name}</code></th><td>${typeOf(schema)}</td><td>${required ? html`<strong>yes</strong>` : 'no'}</td><td>${[
    ...rulesOf(schema),
    ...(meaning ? [meaning] : []),
  ].map((rule) => html`<p>${prose(rule, known)}</p>`)}</td></tr>`,
)}
</tbody>
</table>`;
