import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { answer } from '../runtime/answer.ts';
import { callSchema, jsonSchema } from '../skill/projection.ts';
import type { RefusalShape } from '../skill/refusal.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { AnySkill } from '../skill/skill.ts';
import type { Routes } from './http.ts';
import { problem, refuse, STATUS } from './http-problems.ts';
import { tokenEfficiency } from './token-efficiency.ts';

export const pathOf = ({ name: server }: ServerDefinition, { name }: AnySkill): string =>
  `/${server}/${name.replaceAll('_', '-')}`;

/** One POST route a skill, with its OpenAPI operation from the same declaration. */
export function skillRoutes(app: FastifyInstance, { servers, house, callerOf, watch }: Routes): void {
  for (const server of servers) {
    for (const skill of server.skills.filter(({ doors }) => !doors || doors.includes('host'))) {
      app.post<{ Querystring: { tokens?: string } }>(
        pathOf(server, skill),
        { schema: operation(server, skill) },
        async (request, reply) => {
          const said = await answer(
            skill,
            request.body,
            { ...callerOf(request), signal: leaving(reply) },
            house,
            watch,
          );
          if ('refusal' in said) return refuse(reply, said.refusal);
          const { result, brief } = said.outcome;
          const token_efficiency =
            request.query.tokens === '1' ? await tokenEfficiency(request.body, said.outcome) : null;
          return { agent_type: server.name, skill: skill.name, content: result, brief, token_efficiency };
        },
      );
    }
  }
}

/** Aborted when the caller hangs up before the answer; Fastify's own signal is, as soon as a body has been read. */
function leaving({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function operation({ name: server }: ServerDefinition, skill: AnySkill) {
  const inputs = skill.examples.map(argumentsOf);
  return {
    operationId: skill.name,
    summary: skill.title,
    description: skill.description,
    tags: [server],
    querystring: jsonSchema(
      z.object({ tokens: z.literal('1').optional().describe('Also reckon token_efficiency.') }),
      'input',
    ),
    body: { ...jsonSchema(callSchema(skill), 'input'), examples: inputs },
    response: { 200: jsonSchema(envelope(server, skill), 'output'), ...refusals(skill) },
  };
}

/** An example's arguments as a caller sends them. */
export const argumentsOf = ({ input, class: group, code }: AnySkill['examples'][number]): object => ({
  ...input,
  ...(group !== undefined && { class: group }),
  ...(code !== undefined && { code }),
});

const envelope = (server: string, skill: AnySkill) =>
  z.object({
    agent_type: z.literal(server),
    skill: z.literal(skill.name),
    content: skill.output,
    brief: z.string().describe('The answer in a line or two, as a model reads it.'),
    token_efficiency: z
      .number()
      .nullable()
      .describe('1 - tokens(arguments + brief) / tokens(all that was loaded + arguments + full result).'),
  });

function refusals({ refusals }: AnySkill) {
  const codes = new Map<number, string[]>([[400, ['invalid_input']]]);
  for (const [code, { kind }] of Object.entries<RefusalShape>(refusals)) {
    codes.set(STATUS[kind], [...(codes.get(STATUS[kind]) ?? []), code]);
  }
  return Object.fromEntries([...codes].map(([status, named]) => [status, problem(named.join(', '))]));
}
