import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attempt } from '../runtime/answer.ts';
import { version } from '../runtime/version.ts';
import type { Routes } from './http.ts';
import { docsPage } from './pages/docs.ts';
import { homePage } from './pages/home.ts';
import { operationsOf } from './pages/operations.ts';
import { CONTENT_SECURITY_POLICY } from './pages/page.ts';
import { offered, type Site } from './pages/site.ts';

/** What may stand in a command that somebody copies into a shell. */
const PLAIN_HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** What tells people and machines how this door is used, and whether it is open. */
export function pageRoutes(app: FastifyInstance, { house, servers, doorman }: Routes): void {
  const hide = { schema: { hide: true } };
  const site = ({ protocol, host }: FastifyRequest): Site => ({
    servers,
    operations: operationsOf(app.swagger()),
    known: new Set(servers.flatMap(offered).map(({ name }) => name)),
    version,
    origin: `${protocol}://${PLAIN_HOST.test(host) ? host : 'localhost'}`,
    tokens: doorman.tokens !== undefined,
  });
  app.get('/', hide, (request, reply) => show(reply, homePage(site(request))));
  app.get('/docs', hide, (request, reply) => show(reply, docsPage(site(request))));
  app.get('/openapi.json', hide, () => app.swagger());
  app.get('/healthz', hide, () => ({ status: 'up' }));
  app.get('/readyz', hide, async (_request, reply) => {
    const said = await attempt(async () => house.ports.state.read([{ kind: 'outcome', key: 'ready' }]));
    // Whoever can reach the port reads this: the code tells an operator enough, the sentence would tell paths.
    return 'refusal' in said
      ? reply.code(503).send({ status: 'unready', code: said.refusal.code })
      : { status: 'ready' };
  });
}

export const show = (reply: FastifyReply, page: string): FastifyReply =>
  reply
    .headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .type('text/html; charset=utf-8')
    .send(page);
