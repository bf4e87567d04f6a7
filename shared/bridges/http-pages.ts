import type { FastifyInstance } from 'fastify';
import type { Routes } from './http.ts';

/** What tells people and machines how this door is used, and whether it is open. */
export function pageRoutes(app: FastifyInstance, { house }: Routes): void {
  const hide = { schema: { hide: true } };
  app.get('/openapi.json', hide, () => app.swagger());
  app.get('/healthz', hide, () => ({ status: 'up' }));
  app.get('/readyz', hide, async () => {
    await house.ports.state.read([{ kind: 'outcome', key: 'ready' }]);
    return { status: 'ready' };
  });
}
