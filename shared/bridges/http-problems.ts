import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { bug } from '../runtime/bug.ts';
import { jsonSchema } from '../skill/projection.ts';
import { Refusal, type RefusalKind } from '../skill/refusal.ts';

export const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
  internal: 500,
};

const Problem = z
  .object({ status: z.int(), code: z.string(), detail: z.string().describe('What is wrong and what to do next.') })
  .meta({ title: 'Problem' });

/** A problem answer in OpenAPI, described by the codes it may carry. */
export const problem = (codes: string) => ({
  description: codes,
  content: { 'application/problem+json': { schema: jsonSchema(Problem, 'output') } },
});

/** A refusal as RFC 9457 says it; `detail` is the remedy. */
export function refuse(reply: FastifyReply, { code, kind, message }: Refusal) {
  const status = STATUS[kind];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '1');
  return reply.code(status).type('application/problem+json').send({ status, code, detail: message });
}

/** What Fastify itself refuses, in our words. */
const OWN: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Refusal('body_too_large', 'too-large', 'The body is over 64 kB. Send less code.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Refusal('not_json', 'invalid', 'Send JSON with content-type: application/json.'),
  FST_ERR_CTP_INVALID_JSON_BODY: new Refusal(
    'not_json',
    'invalid',
    'The body is no valid JSON. Mend it and send it again.',
  ),
  FST_ERR_CTP_EMPTY_JSON_BODY: new Refusal('not_json', 'invalid', 'The body is empty. Send a JSON object.'),
};

export function problemsFor(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Refusal, _request, reply) => {
    if (error instanceof Refusal) return refuse(reply, error);
    const own = OWN[error.code];
    if (own) return refuse(reply, own);
    if (error.statusCode !== undefined && error.statusCode < 500)
      return refuse(reply, new Refusal('invalid_request', 'invalid', error.message));
    return refuse(reply, bug(error));
  });
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply,
      new Refusal('no_such_route', 'not-found', `No ${request.method} ${request.url.split('?')[0]}. See /docs.`),
    ),
  );
}
