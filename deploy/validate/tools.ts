import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printed } from './command.ts';
import { filledOnce } from './once.ts';

const MODULE = fileURLToPath(new URL('tools/', import.meta.url));
const PROGRAMS = ['./compose', 'sigs.k8s.io/kubectl-validate', 'sigs.k8s.io/kustomize/kustomize/v5'];

/** Paths of the programs that read manifests as their owners do. */
export interface Tools {
  readonly kustomize: string;
  readonly kubectlValidate: string;
  readonly compose: string;
  /** Whether they had to be built: minutes, where Go's own cache is empty too. */
  readonly fresh: boolean;
}

export async function tools(): Promise<Tools> {
  const sources = ['go.mod', 'go.sum', 'compose/main.go'].map((file) => readFile(join(MODULE, file), 'utf8'));
  const compiler = await printed('go', ['version']);
  const { folder, fresh } = await filledOnce('tools', [compiler, ...(await Promise.all(sources))], async (draft) => {
    await printed('nice', ['go', 'build', '-mod=readonly', '-trimpath', '-o', `${draft}/`, ...PROGRAMS], {
      cwd: MODULE,
    });
  });
  return {
    kustomize: join(folder, 'kustomize'),
    kubectlValidate: join(folder, 'kubectl-validate'),
    compose: join(folder, 'compose'),
    fresh,
  };
}
