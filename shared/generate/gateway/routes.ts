import { z } from 'zod';

/** What this page needs of an OpenAPI document. */
export const OpenApi = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** A server's door, as OpenAPI tells it. */
export interface ServerDoor {
  readonly server: string;
  readonly openApi: z.infer<typeof OpenApi>;
}

/** A Kong route: one path, and what may be done there. */
export interface Route {
  readonly name: string;
  readonly methods: readonly string[];
  readonly paths: readonly [string];
  readonly regex_priority: number;
  readonly strip_path: false;
  readonly response_buffering?: false;
}

/** Every server answers these; the gateway asks the one that keeps the students. */
const KEEPER_OF_STUDENTS = 'progress';

const MCP_METHODS = ['GET', 'POST', 'DELETE'];

/** The routes to a server: what its OpenAPI says and nothing around it, and MCP, which no OpenAPI describes. */
export function routesTo({ server, openApi }: ServerDoor): Route[] {
  const own = Object.entries(openApi.paths)
    .filter(([path]) => path.startsWith(`/${server}/`) || path === `/${server}` || server === KEEPER_OF_STUDENTS)
    .map(([path, operations]) => route(path, Object.keys(operations)));
  // Events reach the client as they come, not when a buffer is full.
  return [...own, { ...route(`/${server}/mcp`, MCP_METHODS), response_buffering: false }];
}

function route(path: string, methods: readonly string[]): Route {
  return {
    name: path.slice(1).replaceAll('/', '-').replace(/[{}]/g, ''),
    // Without OPTIONS a browser's question before its request finds no route, and so no CORS.
    methods: [...methods.map((method) => method.toUpperCase()), 'OPTIONS'],
    paths: [pattern(path)],
    // Where /concepts/{id} fits as well, the path without a parameter is meant.
    regex_priority: path.includes('{') ? 0 : 1,
    strip_path: false,
  };
}

/** The whole path, a parameter for one segment: a prefix would let everything below it through. */
const pattern = (path: string): string => `~${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`;
