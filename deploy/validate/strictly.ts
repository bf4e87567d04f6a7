import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { answered } from './command.ts';
import { cached } from './places.ts';
import { nameOf, type Resource } from './resources.ts';

/** The newest that the validator embeds. */
export const KUBERNETES = '1.30';

const Verdicts = z.record(z.string(), z.array(z.object({ status: z.string(), message: z.string().optional() })));

interface Validator {
  readonly program: string;
  /** Folders with definitions of custom resources. */
  readonly schemas: readonly string[];
}

/** What the schemas have against the resources, by name: unknown fields, wrong types, missing values, unknown kinds. */
export async function complaintsAbout(
  resources: readonly Resource[],
  { program, schemas }: Validator,
): Promise<ReadonlyMap<string, string>> {
  const folder = cached('resources');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names = new Map(resources.map((resource, i) => [join(folder, `${i}.yaml`), nameOf(resource)]));
  // JSON is YAML that leaves no doubt: a bare "off" is a word to some and a truth value to the validator.
  await Promise.all(
    resources.map((resource, i) => writeFile(join(folder, `${i}.yaml`), JSON.stringify(unwrapped(resource)))),
  );
  const { text } = await answered(program, [
    folder,
    '--version',
    KUBERNETES,
    '--output',
    'json',
    ...schemas.flatMap((path) => ['--local-crds', path]),
  ]);
  const verdicts = Object.entries(Verdicts.parse(JSON.parse(text)));
  if (verdicts.length !== names.size) throw new Error(`${verdicts.length} verdicts on ${names.size} resources`);
  return new Map(
    verdicts.flatMap(([file, said]) =>
      said
        .filter(({ status }) => status !== 'Success')
        .map(({ message }): [string, string] => [names.get(file) ?? file, message ?? 'refused']),
    ),
  );
}

/** Base64 may have line ends, and kustomize puts some in; the validator alone does not like them. */
function unwrapped(resource: Resource): Resource {
  const { data } = resource;
  if (resource.kind !== 'Secret' || typeof data !== 'object' || data === null) return resource;
  return {
    ...resource,
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, `${value}`.replace(/\s/g, '')])),
  };
}
