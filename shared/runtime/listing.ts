import { mcpTool } from '../skill/projection.ts';
import type { AnyResource } from '../skill/resource.ts';
import type { ServerDefinition } from '../skill/server.ts';

export type ListedTool = ReturnType<typeof mcpTool>;

/** A resource as clients read of it; `uri` may hold variables, as `{student}`. */
export type ListedResource = Pick<AnyResource, 'uri' | 'name' | 'title' | 'description' | 'mimeType'>;

/** What a client is told before it calls anything: plain data, so that a build can hold it. */
export interface Listing {
  readonly name: string;
  readonly instructions: string;
  readonly tools: readonly ListedTool[];
  readonly resources: readonly ListedResource[];
}

/** One server, or several as one, as a model meets them. */
export function listingOf(servers: readonly ServerDefinition[]): Listing {
  const [only, ...others] = servers;
  return {
    name: only && others.length === 0 ? `learnflow-${only.name}` : 'learnflow',
    instructions: servers.map(({ instructions }) => instructions).join(' '),
    tools: servers
      .flatMap(({ skills }) => skills)
      .filter(({ doors }) => !doors || doors.includes('model'))
      .map(mcpTool),
    resources: servers
      .flatMap(({ resources = [] }) => resources)
      .map(({ uri, name, title, description, mimeType }) => ({ uri, name, title, description, mimeType })),
  };
}
