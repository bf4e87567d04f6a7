import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printed } from './command.ts';
import { filledOnce } from './once.ts';

/** A Go module that carries definitions of custom resources, and what Go's checksum of it must be. */
interface Carrier {
  readonly module: string;
  readonly version: string;
  readonly sum: string;
  readonly folder: string;
  readonly files: RegExp;
}

export const CARRIERS: readonly Carrier[] = [
  {
    module: 'github.com/dapr/dapr',
    version: 'v1.18.3',
    sum: 'h1:iVTqJHRfJlUfiSyhJH4c1mJZ+4PH3cf/QwJcAJL2ROo=',
    folder: 'charts/dapr/crds',
    files: /\.yaml$/,
  },
  {
    module: 'github.com/kedacore/keda/v2',
    version: 'v2.21.0',
    sum: 'h1:R6z2HZvstK4RLUMxroNACzBj74xGxt3kG59b5Xc+Xps=',
    folder: 'config/crd/bases',
    files: /^keda\.sh_/,
  },
  {
    module: 'github.com/prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    sum: 'h1:M5xLCLEoaW2IJfnuCwFzzpL+jSVQu3KGT84Pye+fW8s=',
    folder: 'example/prometheus-operator-crd',
    files: /_podmonitors\.yaml$/,
  },
];

/** A folder with the definitions of Dapr's, KEDA's and Prometheus' resources. Throws where a module is not the one that was seen. */
export async function schemasOfModules(): Promise<string> {
  const { folder } = await filledOnce('schemas', [JSON.stringify(CARRIERS)], async (draft) => {
    for (const carrier of CARRIERS) await copied(carrier, draft);
  });
  return folder;
}

async function copied({ module, version, sum, folder, files }: Carrier, to: string): Promise<void> {
  const told: { Dir: string; Sum: string } = JSON.parse(
    // Outside any module: what these need themselves is no business of ours.
    await printed('go', ['mod', 'download', '-json', `${module}@${version}`], { cwd: to }),
  );
  if (told.Sum !== sum) throw new Error(`${module}@${version} is ${told.Sum}, not ${sum}`);
  const from = join(told.Dir, folder);
  const names = (await readdir(from)).filter((name) => files.test(name));
  if (names.length === 0) throw new Error(`${module}@${version} has no definitions in ${folder}`);
  await mkdir(to, { recursive: true });
  // Go's cache is read-only, and a copy would be too.
  await Promise.all(names.map((name) => cp(join(from, name), join(to, name), { mode: 0 })));
}
