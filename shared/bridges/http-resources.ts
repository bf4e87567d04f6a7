import type { FastifyInstance } from 'fastify';
import { attempt } from '../runtime/answer.ts';
import { readResource } from '../runtime/read-resource.ts';
import type { Routes } from './http.ts';
import { refuse } from './http-problems.ts';

/** A resource at its HTTP path: the same text that MCP reads at its URI. */
export function resourceRoutes(app: FastifyInstance, { servers, house, callerOf }: Routes): void {
  for (const { name: server, resources = [] } of servers) {
    for (const resource of resources) {
      const { title: summary, description, path, mimeType } = resource;
      const url = `/${server}${path.replace(/\{(\w+)\}/g, ':$1')}`;
      app.get(url, { schema: { summary, description, tags: [server] } }, async (request, reply) => {
        const said = await attempt(async () => ({
          text: await readResource(resource, request.params as object, callerOf(request), house),
        }));
        return 'refusal' in said
          ? refuse(reply, said.refusal)
          : reply.type(`${mimeType}; charset=utf-8`).send(said.outcome.text);
      });
    }
  }
}
