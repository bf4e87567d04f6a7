import fastifySwagger from '@fastify/swagger';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Spans } from '../ports/trace.ts';
import type { Watch } from '../runtime/answer.ts';
import type { Caller } from '../runtime/caller.ts';
import type { House } from '../runtime/house.ts';
import { version } from '../runtime/version.ts';
import { Refusal } from '../skill/refusal.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { EventMetrics } from './event-metrics.ts';
import { callers, type Doorman } from './http-callers.ts';
import { daprRoutes, type FleetDoor } from './http-dapr.ts';
import { type mcpEndpoint, mcpRoutes } from './http-mcp.ts';
import { metrics, metricsRoute } from './http-metrics.ts';
import { pageRoutes } from './http-pages.ts';
import { problemsFor, refuse } from './http-problems.ts';
import { resourceRoutes } from './http-resources.ts';
import { skillRoutes } from './http-skills.ts';
import { studentRoutes } from './http-students.ts';
import { traced } from './http-traces.ts';

export const BODY_LIMIT = 64 * 1024;
/** Bytes. */
const RECORD_HEADERS = 512 * 1024;
/** From the first byte to the last of what a client sends. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface Edge {
  readonly house: House;
  /** The servers whose skills this process offers; the house may hold more. */
  readonly servers: readonly ServerDefinition[];
  /** Who a request comes from. */
  readonly doorman: Doorman;
  /** What answers MCP, for who shows more than skills and resources. */
  readonly mcp?: typeof mcpEndpoint;
  /** In the fleet: what the sidecar may call. */
  readonly fleet?: FleetDoor | undefined;
  /** Where spans of calls are told, if anywhere. */
  readonly spans?: Spans | undefined;
}

/** What every group of routes is given. */
export interface Routes extends Edge {
  readonly callerOf: (request: FastifyRequest) => Caller;
  readonly watch: Watch;
  readonly events: EventMetrics;
}

/** The HTTP door: routes, OpenAPI, MCP over HTTP, pages and what operators need. Not yet listening. */
export async function httpBridge(edge: Edge): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    // A record's own headers come as headers of its delivery.
    ...(edge.fleet && { http: { maxHeaderSize: RECORD_HEADERS } }),
    routerOptions: { maxParamLength: 600 },
    frameworkErrors: (error, _request, reply) =>
      void refuse(reply, new Refusal('invalid_request', 'invalid', `${error.code}. See /docs.`)),
  });
  // The road is the only validator and its answers are plain data: Fastify's schemas are there for OpenAPI.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeContentTypeParser('text/plain');
  problemsFor(app);

  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'LearnFlow', version, description: 'Skills for LLM tutors of programming.' },
      ...(edge.doorman.tokens && {
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
        security: [{ token: [] }],
      }),
    },
    refResolver: {
      buildLocalReference: ({ $id }, _base, _fragment, i) => (typeof $id === 'string' ? $id : `def-${i}`),
    },
  });
  traced(app, edge.spans);
  const counted = metrics(edge.servers, edge.fleet?.status);
  const { watch, events } = counted;
  const routes: Routes = { ...edge, callerOf: callers(app, edge.doorman), watch, events };
  await app.register(async (scope) => {
    skillRoutes(scope, routes);
    studentRoutes(scope, routes);
    resourceRoutes(scope, routes);
    mcpRoutes(scope, routes);
    metricsRoute(scope, counted);
    pageRoutes(scope, routes);
    daprRoutes(scope, routes);
  });
  return app;
}
