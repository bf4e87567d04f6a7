import { isInstalled, printed } from '../command.ts';
import { type Resource, resourcesIn } from '../resources.ts';
import { tools } from '../tools.ts';
import { type Known, ofKind } from './known.ts';

/** Builds a folder of manifests. */
export type Render = (folder: string) => Promise<readonly Resource[]>;

/** By kustomize as the manifests' proof builds it, else by kubectl's; undefined where there is neither Go nor kubectl. */
export async function renderer(): Promise<Render | undefined> {
  if (isInstalled('go', 'version')) {
    const { kustomize } = await tools();
    return async (folder) => resourcesIn(await printed(kustomize, ['build', folder]));
  }
  if (isInstalled('kubectl', 'options'))
    return async (folder) => resourcesIn(await printed('kubectl', ['kustomize', folder]));
  return undefined;
}

/** What is wrong with an overlay that the page has made: the image that was pushed, and the key in the gateway's file. */
export function faultsOfOverlay(resources: readonly Resource[], [image = '', key = '']: readonly string[]): string[] {
  const all = JSON.stringify(resources);
  return [
    ...(all.includes(`"image":"${image}:`) ? [] : [`no pod runs ${image}`]),
    ...(all.includes('"image":"learnflow:') ? ['a pod runs an image that was pushed nowhere'] : []),
    ...(key !== '' && all.includes(key) ? [] : ['the gateway has no key']),
  ];
}

/** Whose tokens the gateway of an overlay lets in; empty where nobody's. */
export const issuerIn = (resources: readonly Resource[]): string =>
  /jwt_secrets:\\n\s+- key: ([^\\]+)\\n/.exec(JSON.stringify(resources))?.[1] ?? '';

const TOLD = /^([a-z]+)(?:\.[a-z.]+)?\/([\w.-]+) (?:created|condition met)$/;

/** What is wrong with what kubectl is said to tell: names that are not there, deployments that are left out. */
export function faultsOfTold(text: string, known: Known): readonly string[] {
  const told = text.split('\n').flatMap((line) => {
    const [, kind = '', name = ''] = TOLD.exec(line) ?? [];
    return kind === '' ? [] : [{ kind, name }];
  });
  const isThere = (kind: string, name: string) =>
    ofKind(known, kind, undefined).some(({ metadata }) => metadata.name === name) ||
    (kind === 'secret' && known.secretKeys.has(name));
  const absent = told.filter(({ kind, name }) => !isThere(kind, name)).map(({ kind, name }) => `no ${kind} ${name}`);
  if (!told.some(({ kind }) => kind === 'deployment')) return absent;
  const deployments = new Set(ofKind(known, 'deployment', undefined).map(({ metadata }) => metadata.name));
  const unsaid = deployments.difference(new Set(told.map(({ name }) => name)));
  return [...absent, ...[...unsaid].map((name) => `deployment ${name} is not told of`)];
}
