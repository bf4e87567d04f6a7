import { Document, parse, parseDocument } from 'yaml';
import type { GeneratedFile } from '../file.ts';
import { type Credential, LEARNERS } from './credential.ts';
import { PLUGINS } from './plugins.ts';
import { OpenApi, routesTo } from './routes.ts';

/** Where `learnflow serve` listens unless told otherwise. */
const PORT = 4000;

const HEAD = ` Written by npm run generate from contracts/openapi-*.yaml; see README.md beside it.
 Nobody gets in as it stands: "npm run --silent gateway:key" adds the key that verifies tokens.`;

/** Kong's declarative configuration for the five servers, from an OpenAPI text for each. */
export function kongFile(openApis: readonly { readonly server: string; readonly text: string }[]): GeneratedFile {
  const services = openApis.map(({ server, text }) => ({
    name: server,
    // Kong resolves references in plugins only, so that a service's address is a name: the cluster's, and Compose's.
    protocol: 'http',
    host: server,
    port: PORT,
    connect_timeout: 2000,
    // A server that answers nobody is not helped by five more tries, Kong's default.
    retries: 1,
    routes: routesTo({ server, openApi: OpenApi.parse(parse(text)) }),
  }));
  const document = new Document(
    { _format_version: '3.0', services, consumers: [{ username: LEARNERS }], plugins: PLUGINS },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = HEAD;
  return { path: 'deploy/kong/kong.yml', text: document.toString({ lineWidth: 120 }) };
}

/** The same file with the key by which Kong verifies tokens. */
export function withCredential(kong: string, credential: Credential): string {
  const document = parseDocument(kong);
  document.commentBefore = ` deploy/kong/kong.yml with the public key of ${credential.key}.`;
  document.setIn(['consumers', 0, 'jwt_secrets'], document.createNode([credential]));
  return document.toString({ lineWidth: 120 });
}
