import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
export const DEPLOY = join(REPOSITORY, 'deploy');
export const OVERLAYS = ['dev', 'prod'] as const;

const CACHE = join(REPOSITORY, '.cache/manifests');

/** A folder below the cache, in which a second run finds what a first one left. */
export const cached = (name: string): string => join(CACHE, name);
