import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartName } from './part.ts';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What the installer downloads and builds: the same for every fleet. */
export const TOOLS = join(REPOSITORY, '.cache/fleet-tools');

/** Where a fleet keeps its data, its logs and what it knows of its processes, unless it is told another folder. */
export const DEFAULT_FOLDER = join(REPOSITORY, '.cache/fleet');

/** The folders of one fleet. */
export interface Places {
  readonly folder: string;
  readonly data: (name: string) => string;
  readonly log: (name: PartName) => string;
  readonly pid: (name: PartName) => string;
}

export function placesIn(folder: string): Places {
  return {
    folder,
    data: (name) => join(folder, name),
    log: (name) => join(folder, 'logs', `${name}.log`),
    pid: (name) => join(folder, 'processes', `${name}.json`),
  };
}
