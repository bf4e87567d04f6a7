import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  type Server,
  UriTemplate,
} from '@modelcontextprotocol/server';
import { attempt } from '../runtime/answer.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Front } from '../runtime/front.ts';
import { readResource } from '../runtime/read-resource.ts';
import type { RefusalKind } from '../skill/refusal.ts';
import type { AnyResource } from '../skill/resource.ts';
import { noSuch } from './mcp-errors.ts';

/** Resources whose address has a variable are listed as templates, the others as they are. */
export function serveResources(server: Server, front: Front, caller: Caller): void {
  server.setRequestHandler('resources/list', () => ({ resources: resourcesOf(front) }));
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: front.resources.filter(hasVariables).map((one) => ({ uriTemplate: one.uri, ...listing(one) })),
  }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => readUri(uri, front, caller));
}

export const resourcesOf = ({ resources }: Front) =>
  resources.filter((one) => !hasVariables(one)).map((one) => ({ uri: one.uri, ...listing(one) }));

/** Renders the resource at this address. Throws the protocol's errors. */
export async function readUri(uri: string, { resources, house }: Front, caller: Caller) {
  for (const resource of resources) {
    const variables = templateOf(resource).match(uri);
    if (!variables) continue;
    const said = await attempt(async () => ({ text: await readResource(resource, variables, caller, house) }));
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

const listing = ({ name, title, description, mimeType }: AnyResource) => ({ name, title, description, mimeType });

const hasVariables = (resource: AnyResource): boolean => templateOf(resource).variableNames.length > 0;

const parsed = new WeakMap<AnyResource, UriTemplate>();

function templateOf(resource: AnyResource): UriTemplate {
  const template = parsed.get(resource) ?? new UriTemplate(resource.uri);
  parsed.set(resource, template);
  return template;
}
