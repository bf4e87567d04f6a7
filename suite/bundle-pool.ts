import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RolldownOutput } from 'rolldown';
import { bundle } from './bundle.ts';

/** The thread that piscina starts by the name of worker.js, beside the chunk that piscina itself came to lie in. */
export async function bundlePool(chunks: string): Promise<RolldownOutput['output']> {
  const shared = createRequire(new URL('../shared/package.json', import.meta.url));
  return bundle({ worker: join(dirname(shared.resolve('piscina')), 'worker.js') }, chunks);
}
