import { z } from 'zod';
import type { JsonSchema } from '../../skill/projection.ts';

const Content = z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }).optional() });

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: z.record(z.string(), z.unknown()).default({}),
});

const Described = z.object({
  operationId: z.string().optional(),
  summary: z.string().default(''),
  description: z.string().default(''),
  tags: z.array(z.string()).default([]),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.object({ 200: z.object({ content: Content.optional() }).optional() }).default({}),
});

const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Described)) });

/** One method at one path. */
export interface Operation {
  /** The skill's name, where the operation is one. */
  readonly id: string | undefined;
  readonly method: string;
  /** With its variables in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly parameters: readonly z.output<typeof Parameter>[];
  readonly body: JsonSchema | undefined;
  /** What comes back when nothing is refused, where the document says so. */
  readonly answer: JsonSchema | undefined;
}

/** The operations of an OpenAPI document, in its order. Throws where it is none. */
export const operationsOf = (document: unknown): readonly Operation[] =>
  Object.entries(Document.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, tags, requestBody, responses, ...described }]) => ({
      ...described,
      id: operationId,
      method: method.toUpperCase(),
      path,
      tag: tags[0] ?? 'other',
      body: requestBody?.content['application/json']?.schema,
      answer: responses[200]?.content?.['application/json']?.schema,
    })),
  );

/** The id of an operation's section. */
export const operationAnchor = ({ method, path }: Operation): string =>
  `${method}${path}`.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '');
