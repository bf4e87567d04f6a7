import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { SERVERS } from '../validate/invariants.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (path: string) => readFileSync(join(here, path), 'utf8');
const files = globSync('{base,kafka,monitoring,overlays,site}/**/*.yaml', { cwd: here }).toSorted();
const documents = files.flatMap((file) => parseAllDocuments(read(file)).map((one) => ({ file, content: one.toJS() })));

/** Who listens to the topic, by what the servers declare. */
const listens = (server: string): boolean =>
  /^ {2}on: \[/m.test(readFileSync(join(here, `../../servers/${server}/server.ts`), 'utf8'));

it.each(SERVERS)('%s is cast in the moulds under its own name', (server) => {
  const { resources, components, labels } = parse(read(`base/${server}/kustomization.yaml`));
  expect(resources).toEqual(['account.yaml', '../moulds/server', expect.stringMatching(/moulds\/by-(load|lag)$/)]);
  expect(components).toEqual(['../moulds/names']);
  expect(labels).toEqual([{ pairs: { 'app.kubernetes.io/name': server }, includeSelectors: true }]);
  expect(parse(read(`base/${server}/account.yaml`)).metadata.name).toBe(server);
  expect(parse(read('base/kustomization.yaml')).resources).toContain(server);
});

it.each(SERVERS)('%s is scaled by lag if it listens to events, and only then', (server) => {
  const { resources } = parse(read(`base/${server}/kustomization.yaml`));
  expect(resources.includes('../moulds/by-lag')).toBe(listens(server));
});

it('whatever a kustomization names is there', () => {
  const named = documents
    .filter(
      ({ content }) => /^(Kustomization|Component)$/.test(content.kind) && content.apiVersion.startsWith('kustomize'),
    )
    .flatMap(({ file, content }) =>
      [...(content.resources ?? []), ...(content.components ?? []), ...patchFiles(content)].map((path) =>
        join(here, dirname(file), path),
      ),
    );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('what lies outside is reached through a Kustomization of its own, whose files are there', () => {
  for (const folder of ['dapr', 'kong']) {
    const { resources = [], configMapGenerator = [] } = parse(read(`../${folder}/Kustomization`));
    const paths: string[] = [
      ...resources,
      ...configMapGenerator.flatMap(({ files: given }: { files: string[] }) => given),
    ];
    expect(paths.filter((path) => !existsSync(join(here, '..', folder, path)))).toEqual([]);
  }
});

it("the gateway's volumes and its ConfigMaps speak of the same files", () => {
  const { configMapGenerator } = parse(read('../kong/Kustomization'));
  const generated = configMapGenerator.map(({ name, files: given }: { name: string; files: string[] }) => [
    name,
    given.map((path) => path.split('/').at(-1)),
  ]);
  const { volumes } = parse(read('base/kong/deployment.yaml')).spec.template.spec;
  const mounted = volumes.flatMap(({ configMap }: { configMap?: { name: string; items: { key: string }[] } }) =>
    configMap ? [[configMap.name, configMap.items.map(({ key }) => key)]] : [],
  );
  expect(mounted).toEqual(generated);
});

it('secrets have values in the dev overlay alone, and those say what they are', () => {
  const kinds = documents.filter(({ content }) => content.kind === 'Secret').map(({ file }) => file);
  const generators = documents.filter(({ content }) => content.secretGenerator).map(({ file }) => file);
  expect(kinds).toEqual([]);
  expect(generators).toEqual(['overlays/dev/kustomization.yaml']);
  const literals: string[] = parse(read('overlays/dev/kustomization.yaml')).secretGenerator.flatMap(
    ({ literals: given }: { literals: string[] }) => given,
  );
  const secret = literals.filter((one) => /token|password=./i.test(one));
  expect(secret.length).toBeGreaterThan(3);
  expect(secret.filter((one) => !one.includes('dev-only-'))).toEqual([]);
});

it('images have the version of the package, and nobody takes the newest', () => {
  const { version } = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'));
  for (const overlay of ['dev', 'prod']) {
    const images: { name: string; newTag: string }[] = parse(read(`overlays/${overlay}/kustomization.yaml`)).images;
    expect(images.find(({ name }) => name === 'learnflow')?.newTag).toBe(version);
    expect(images.filter(({ newTag }) => !/^\d/.test(newTag))).toEqual([]);
  }
  expect(read('../compose.yaml')).toContain(`image: learnflow:${version}\n`);
  const used = [...read('../compose.yaml').matchAll(/image: (\S+)/g)].map(([, image = '']) => image);
  expect(used.filter((image) => !/:\d/.test(image))).toEqual([]);
});

it('the secrets that the components name are in the dev overlay, key by key', () => {
  const given = new Map<string, string[]>(
    parse(read('overlays/dev/kustomization.yaml')).secretGenerator.map(
      ({ name, literals }: { name: string; literals: string[] }) => [
        name,
        literals.map((one) => one.split('=')[0] ?? ''),
      ],
    ),
  );
  const asked = ['pubsub', 'state'].flatMap((component) =>
    parse(read(`../dapr/components/${component}.yaml`)).spec.metadata.flatMap(
      ({ secretKeyRef }: { secretKeyRef?: { name: string; key: string } }) => secretKeyRef ?? [],
    ),
  );
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(({ name, key }) => !given.get(name)?.includes(key))).toEqual([]);
});

function patchFiles({ patches = [] }: { patches?: { path?: string }[] }): string[] {
  return patches.flatMap(({ path }) => path ?? []);
}
