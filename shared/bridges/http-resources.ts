import type { FastifyInstance } from 'fastify';
import { attempt } from '../runtime/answer.ts';
import { readResource } from '../runtime/read-resource.ts';
import { version } from '../runtime/version.ts';
import type { Routes } from './http.ts';
import { show } from './http-pages.ts';
import { refuse } from './http-problems.ts';
import { fromMarkdown } from './pages/markdown.ts';
import { page } from './pages/page.ts';

/** A resource at its HTTP path: the same text that MCP reads at its URI, for a browser as a page. */
export function resourceRoutes(app: FastifyInstance, { servers, house, callerOf }: Routes): void {
  for (const { name: server, resources = [] } of servers) {
    for (const resource of resources) {
      const { title: summary, description, path, mimeType } = resource;
      const url = `/${server}${path.replace(/\{(\w+)\}/g, ':$1')}`;
      app.get(url, { schema: { summary, description, tags: [server] } }, async (request, reply) => {
        const said = await attempt(async () => ({
          text: await readResource(resource, request.params as object, callerOf(request), house),
        }));
        reply.header('vary', 'accept');
        if ('refusal' in said) return refuse(reply, said.refusal);
        const { text } = said.outcome;
        return mimeType === 'text/markdown' && request.headers.accept?.includes('text/html')
          ? show(
              reply,
              page({
                title: /^# (.+)$/m.exec(text)?.[1] ?? summary,
                here: request.url,
                version,
                main: fromMarkdown(text),
              }),
            )
          : reply.type(`${mimeType}; charset=utf-8`).send(text);
      });
    }
  }
}
