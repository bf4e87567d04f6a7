import { fileURLToPath } from 'node:url';
import { bundle } from '../suite/bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The built command, as users start it. */
export const LEARNFLOW = `${root}dist/learnflow.js`;

/** A peer, bundled as the command is. */
export async function peer(name: string): Promise<string> {
  const folder = `${root}.cache/bench`;
  await bundle({ [name]: `${root}bench/peers/${name}.ts` }, folder);
  return `${folder}/${name}.js`;
}
