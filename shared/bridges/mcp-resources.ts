import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  type Server,
  UriTemplate,
  type Variables,
} from '@modelcontextprotocol/server';
import type { Caller } from '../runtime/caller.ts';
import type { Front } from '../runtime/front.ts';
import type { ListedResource } from '../runtime/listing.ts';
import type { RefusalKind } from '../skill/refusal.ts';
import { shown } from '../skill/shown.ts';
import { noSuch } from './mcp-errors.ts';

/** Resources whose address has a variable are listed as templates, the others as they are. */
export function serveResources(server: Server, front: Front, caller: Caller): void {
  server.setRequestHandler('resources/list', () => ({ resources: resourcesOf(front) }));
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: front.listing.resources
      .filter(hasVariables)
      .map((one) => ({ uriTemplate: one.uri, ...listing(one) })),
  }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => readUri(uri, front, caller));
}

export const resourcesOf = ({ listing: { resources } }: Front) =>
  resources.filter((one) => !hasVariables(one)).map((one) => ({ uri: one.uri, ...listing(one) }));

/** Renders the resource at this address. Throws the protocol's errors. */
export async function readUri(uri: string, { listing: { resources }, open }: Front, caller: Caller) {
  for (const resource of resources) {
    const variables = templateOf(resource).match(uri);
    if (!variables) continue;
    const said = await (await open()).read(resource.name, decoded(variables, uri), caller);
    if ('outcome' in said) return { contents: [{ uri, mimeType: resource.mimeType, text: said.outcome.text }] };
    const { kind, code, message } = said.refusal;
    throw new ProtocolError(FAULT[kind] ?? ProtocolErrorCode.InvalidParams, `${code}: ${message}`, { uri, code });
  }
  const uris = resources.map((resource) => resource.uri);
  throw new ResourceNotFoundError(uri, noSuch('resource', uri, uris));
}

/** Whose fault a refusal is; where nothing is said, the caller's. */
const FAULT: { readonly [Kind in RefusalKind]?: ProtocolErrorCode } = {
  internal: ProtocolErrorCode.InternalError,
  unavailable: ProtocolErrorCode.InternalError,
};

const listing = ({ name, title, description, mimeType }: ListedResource) => ({ name, title, description, mimeType });

const hasVariables = (resource: ListedResource): boolean => templateOf(resource).variableNames.length > 0;

const parsed = new WeakMap<ListedResource, UriTemplate>();

function templateOf(resource: ListedResource): UriTemplate {
  const template = parsed.get(resource) ?? new UriTemplate(resource.uri);
  parsed.set(resource, template);
  return template;
}

/** Clients escape what stands in an address, as its specification asks. */
function decoded(variables: Variables, uri: string): Variables {
  try {
    return Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, [value].flat().map(decodeURIComponent).join(',')]),
    );
  } catch {
    throw new ResourceNotFoundError(uri, `${shown(uri)} is not well escaped. Escape it as encodeURIComponent does.`);
  }
}
