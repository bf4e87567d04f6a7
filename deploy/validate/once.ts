import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { cached } from './places.ts';

/**
 * A folder that is filled once for everything it depends on. What fails half way leaves nothing behind that a later run
 * would take for whole.
 */
export async function filledOnce(
  name: string,
  dependsOn: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<{ readonly folder: string; readonly fresh: boolean }> {
  const key = createHash('sha256').update(dependsOn.join('\0')).digest('hex').slice(0, 16);
  const folder = cached(`${name}-${key}`);
  if (existsSync(folder)) return { folder, fresh: false };
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await fill(draft);
  await rename(draft, folder);
  return { folder, fresh: true };
}
