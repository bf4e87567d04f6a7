import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPLOY } from '../places.ts';
import { CARRIERS } from '../schemas.ts';
import { routeFaults } from './door.ts';
import type { Known } from './known.ts';

const read = (...path: string[]): string => readFileSync(join(DEPLOY, ...path), 'utf8');
const carried = (module: RegExp): string => CARRIERS.find((one) => module.test(one.module))?.version.slice(1) ?? '';

/** The versions whose definitions our manifests are judged by. */
const CHARTS: Readonly<Record<string, string>> = {
  dapr: carried(/dapr/),
  keda: carried(/keda/),
  strimzi: /<artifactId>api<\/artifactId>\s*<version>([^<]+)/.exec(read('validate/strimzi/pom.xml'))?.[1] ?? '',
};
const HELM = ['--install', '--repo', '--version', '--namespace', '--create-namespace', '--wait'];

const wordAfter = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

const oddIn = (args: readonly string[], allowed: readonly string[], program: string): string[] =>
  args
    .filter((one) => one.startsWith('-') && !allowed.includes(one))
    .map((one) => `${program} is not known here to have ${one}`);

/** `upgrade --install` and `uninstall` of the add-ons, at the versions that the manifests were judged by. */
export function faultsOfHelm(args: readonly string[], { namespaces }: Known): readonly string[] {
  const [command = '', ...rest] = args;
  const release = rest.find((one) => !one.startsWith('-')) ?? '';
  const namespace = wordAfter(args, '--namespace') ?? 'default';
  if (args.includes('--create-namespace')) namespaces.add(namespace);
  const wanted = CHARTS[release];
  const version = wordAfter(args, '--version');
  return [
    ...oddIn(args, HELM, 'helm'),
    ...(/^(upgrade|uninstall)$/.test(command) ? [] : [`helm ${command} is not known here`]),
    ...(wanted === undefined ? [`${release} is no add-on that the manifests need`] : []),
    ...(command === 'upgrade' && version !== wanted ? [`${release} ${version} is not ${wanted}`] : []),
    ...(namespaces.has(namespace) ? [] : [`no namespace ${namespace}`]),
  ];
}

/** The Dockerfile and the folder it is built from; the tag that the overlays ask for. */
export function faultsOfDocker([command = '', ...args]: readonly string[], folder: string): readonly string[] {
  const tag = command === 'build' ? wordAfter(args, '--tag') : args[0];
  const wanted = /name: learnflow, newTag: ([\w.]+)/.exec(read('k8s/overlays/dev/kustomization.yaml'))?.[1];
  const file = wordAfter(args, '--file');
  return [
    ...oddIn(args, ['--file', '--tag'], `docker ${command}`),
    ...(/^(build|push)$/.test(command) ? [] : [`docker ${command} is not known here`]),
    ...(tag?.endsWith(`:${wanted}`) ? [] : [`${tag} is not the ${wanted} of the overlays`]),
    ...(file === undefined || existsSync(join(folder, file)) ? [] : [`no file ${file}`]),
  ];
}

/** `claude mcp add --transport http <name> <url> --header …`: an address that is routed, and a token. */
export function faultsOfClaude(args: readonly string[]): readonly string[] {
  const [mcp, add, ...rest] = args;
  const address = rest.find((one) => one.startsWith('http') && one !== 'http') ?? '';
  return [
    ...oddIn(rest, ['--transport', '--header'], 'claude mcp add'),
    ...(mcp === 'mcp' && add === 'add' ? [] : [`claude ${mcp} ${add} is not known here`]),
    ...(wordAfter(rest, '--transport') === 'http' ? [] : ['--transport is not http']),
    ...(URL.canParse(address) ? routeFaults(new URL(address).pathname, 'POST') : [`no address: ${address}`]),
    ...(/^Authorization: Bearer .+/.test(wordAfter(rest, '--header') ?? '') ? [] : ['no token']),
  ];
}
