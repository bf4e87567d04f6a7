import { mkdtempSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the server program is told between two calls, in a file: whose turn it is, and when. */
export interface Moment {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly student: string;
  /** What ids are made of until the next moment, so that whatever is left to chance comes out the same. */
  readonly seed: string;
}

export const MOMENT = 'moment.json';

/** A home and a workspace of their own, in which one task after another is laid out. */
export interface Desk extends AsyncDisposable {
  readonly home: string;
  readonly workspace: string;
  /** What tells a program of them. */
  readonly env: Readonly<Record<string, string>>;
  moment(moment: Moment): Promise<void>;
  /** Clears the workspace and copies these files into it. */
  lay(folder: string, files: readonly string[]): Promise<void>;
  /** Writes one file of the workspace. */
  write(path: string, text: string): Promise<void>;
}

export function openDesk(): Desk {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-efficiency-'));
  const workspace = join(home, 'workspace');
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  };
  return {
    home,
    workspace,
    env: { LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: workspace },
    moment: (moment) => writeFile(join(home, MOMENT), JSON.stringify(moment)),
    async lay(folder, files) {
      await rm(workspace, { recursive: true, force: true });
      await mkdir(workspace);
      for (const file of files) {
        await mkdir(dirname(join(workspace, file)), { recursive: true });
        await copyFile(join(folder, file), join(workspace, file));
      }
    },
    write,
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}
