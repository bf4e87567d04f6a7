import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SERVERS } from '../invariants.ts';
import { DEPLOY, REPOSITORY } from '../places.ts';

const Operation = z.object({
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }) })
    .optional(),
});
const OpenApi = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });
const Kong = z.object({
  services: z.array(
    z.object({ routes: z.array(z.object({ methods: z.array(z.string()), paths: z.array(z.string()) })) }),
  ),
});

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));
const contracts = SERVERS.map((server) => OpenApi.parse(read(REPOSITORY, `contracts/openapi-${server}.yaml`)));
const routes = Kong.parse(read(DEPLOY, 'kong/kong.yml')).services.flatMap(({ routes: some }) => some);

/** What is wrong with a call of curl: a path or a method that the gateway does not let through, a body that the contract refuses. */
export function faultsOfCurl(args: readonly string[]): readonly string[] {
  const after = (...names: string[]) => args[args.findIndex((one) => names.includes(one)) + 1] ?? '';
  const address = args.find((one) => one.startsWith('http'));
  if (address === undefined) return ['no address'];
  const path = new URL(address).pathname;
  const unsigned = args.some((one) => /^Authorization: Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(one)) ? [] : ['no token'];
  return [...unsigned, ...routeFaults(path, 'POST'), ...bodyFaults(path, after('-d', '--data'))];
}

export function routeFaults(path: string, method: string): readonly string[] {
  const fits = (one: string) => new RegExp(`^${one.slice(1)}`).test(path);
  const open = routes.some(({ methods, paths }) => methods.includes(method) && paths.some(fits));
  return open ? [] : [`the gateway has no route for ${method} ${path}`];
}

function bodyFaults(path: string, body: string): readonly string[] {
  const operation = contracts.flatMap(({ paths }) => paths[path]?.post ?? [])[0];
  if (!operation) return [`no contract has POST ${path}`];
  const schema = operation.requestBody?.content['application/json'].schema ?? {};
  try {
    const { error } = z.fromJSONSchema(schema).safeParse(JSON.parse(body));
    return error ? [z.prettifyError(error)] : [];
  } catch {
    return [`no JSON: ${body}`];
  }
}
