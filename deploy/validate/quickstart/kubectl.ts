import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Resource } from '../resources.ts';
import { type Known, ofKind } from './known.ts';

/** What the page may say to kubectl: each command and its options. Longer commands come first. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'create secret generic': ['--from-file', '--from-literal'],
  'rollout restart': ['-l'],
  'port-forward': [],
  apply: ['-f', '-k'],
  wait: ['--for', '--timeout', '--all'],
  exec: ['--container'],
  logs: ['--container'],
  get: ['-o', '-A'],
  describe: [],
  delete: ['-k', '--all'],
};

/** A word after these belongs to them, where no = does. */
const WITH_WORD = /^(-[nfklo]|--container)$/;

interface Said {
  readonly command: string;
  readonly namespace: string | undefined;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly words: readonly string[];
  /** What is run in a container. */
  readonly inside: readonly string[];
}

/** Takes the arguments of a call apart; a sentence where nothing here is known by that name. */
export function saidTo(args: readonly string[]): Said | string {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const options: [string, string][] = [];
  const words: string[] = [];
  for (let i = 0; i < end; i++) {
    const word = args[i] ?? '';
    const [name = '', ...value] = word.split('=');
    if (!word.startsWith('-')) words.push(word);
    else if (WITH_WORD.test(word)) options.push([word, args[++i] ?? '']);
    else options.push([name, value.join('=')]);
  }
  const command = Object.keys(COMMANDS).find((one) => words.join(' ').startsWith(one));
  if (command === undefined) return `kubectl ${words.join(' ')} is not among the commands that are known here`;
  const allowed = COMMANDS[command] ?? [];
  const odd = options.find(([name]) => name !== '-n' && !allowed.includes(name));
  if (odd) return `kubectl ${command} is not known here to have ${odd[0]}`;
  return {
    command,
    namespace: options.find(([name]) => name === '-n')?.[1],
    options,
    words: words.slice(command.split(' ').length),
    inside: args.slice(end + 1),
  };
}

/** What is wrong with a call: files, namespaces, resources, secrets, ports or containers that are not there. */
export function faultsOf(said: Said, known: Known, folder: string): readonly string[] {
  const { namespace, options } = said;
  const files = options.flatMap(([name, value]) => {
    if (name === '-f' || name === '-k') return [value];
    return name === '--from-file' ? [value.replace(/^[^=]*=/, '')] : [];
  });
  return [
    ...files.filter((file) => !existsSync(join(folder, file)) && !existsSync(file)).map((file) => `no file ${file}`),
    ...(namespace === undefined || known.namespaces.has(namespace) ? [] : [`no namespace ${namespace}`]),
    ...(said.command === 'create secret generic' ? secretFaults(said, known) : wordFaults(said, known)),
  ];
}

/** The keys must be those that somebody refers to: one too few stops a pod, one too many is a mistake of ours. */
function secretFaults({ words: [name = ''], options }: Said, { secretKeys }: Known): string[] {
  const wanted = secretKeys.get(name);
  if (!wanted) return [`nobody refers to a secret ${name}`];
  const given = new Set(
    options.filter(([one]) => one.startsWith('--from')).map(([, value]) => value.split('=')[0] ?? ''),
  );
  const missing = [...wanted.difference(given)].map((key) => `secret ${name} lacks ${key}`);
  return [...missing, ...[...given.difference(wanted)].map((key) => `nobody reads ${key} of secret ${name}`)];
}

const Workload = z.object({
  spec: z.object({
    template: z.object({
      metadata: z.object({ annotations: z.record(z.string(), z.string()).default({}) }),
      spec: z.object({ containers: z.array(z.object({ name: z.string() })) }),
    }),
  }),
});
const Service = z.object({ spec: z.object({ ports: z.array(z.object({ port: z.number() })) }) });

function wordFaults(said: Said, known: Known): string[] {
  const { namespace, options, words } = said;
  const [kind = '', ...names] = (words[0] ?? '').includes('/') ? (words[0] ?? '').split('/') : words;
  if (kind === '' || /^pods?$/.test(kind)) return [];
  const some = ofKind(known, kind, namespace);
  const isThere = (name: string) =>
    some.some(({ metadata }) => metadata.name === name) ||
    (kind === 'namespace' && known.namespaces.has(name)) ||
    (kind === 'secret' && known.written.has(name));
  const where = namespace === undefined ? '' : ` in ${namespace}`;
  const label = options.find(([name]) => name === '-l')?.[1];
  const [key = '', value] = label?.split('=') ?? [];
  const chosen = label === undefined ? some : some.filter(({ metadata }) => labelsOf(metadata)[key] === value);
  return [
    ...names.filter((name) => !isThere(name)).map((name) => `no ${kind} ${name}${where}`),
    ...(names.length === 0 && chosen.length === 0 ? [`no ${kind} ${label ?? ''}${where}`] : []),
    // Each overlay has one of it.
    ...new Set(some.filter(({ metadata }) => metadata.name === names[0]).flatMap((one) => partFaults(said, one))),
  ];
}

/** The port that is forwarded, and the container that is meant. */
function partFaults({ command, options, words }: Said, resource: Resource): string[] {
  if (command === 'port-forward') {
    const wanted = Number(words[1]?.split(':')[1]);
    const open = Service.parse(resource).spec.ports.map(({ port }) => port);
    return open.includes(wanted) ? [] : [`${words[0]} has no port ${wanted}`];
  }
  const container = options.find(([name]) => name === '--container')?.[1];
  if (container === undefined) return [];
  const { metadata, spec } = Workload.parse(resource).spec.template;
  const names = spec.containers.map(({ name }) => name);
  if (metadata.annotations['dapr.io/enabled'] === 'true') names.push('daprd');
  return names.includes(container) ? [] : [`${words[0]} has no container ${container}`];
}

const labelsOf = (metadata: object): Record<string, string> =>
  z.object({ labels: z.record(z.string(), z.string()).default({}) }).parse(metadata).labels;
