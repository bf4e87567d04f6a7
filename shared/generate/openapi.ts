import { stringify } from 'yaml';
import { httpBridge } from '../bridges/http.ts';
import type { House } from '../runtime/house.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { GeneratedFile } from './file.ts';

/** A server's HTTP door as OpenAPI, taken from the routes themselves. The house is only held, never asked. */
export async function openApiFile(server: ServerDefinition, house: House): Promise<GeneratedFile> {
  const doorman = { tokens: async () => ({ role: 'student', student: 'me' }) as const, student: 'me', loopback: false };
  const app = await httpBridge({ house, servers: [server], doorman });
  await app.ready();
  const text = stringify(app.swagger(), { aliasDuplicateObjects: false });
  await app.close();
  return { path: `contracts/openapi-${server.name}.yaml`, text };
}
