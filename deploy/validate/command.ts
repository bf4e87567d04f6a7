import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command prints. Throws with what it complained of where it fails. */
export async function printed(command: string, args: readonly string[], { cwd, env }: Options = {}): Promise<string> {
  const { stdout } = await run(command, [...args], {
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return stdout;
}

/** What a command prints, and whether it was content: for commands whose complaints are the answer. */
export async function answered(command: string, args: readonly string[], options: Options = {}): Promise<Answered> {
  try {
    return { content: true, text: await printed(command, args, options) };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    return { content: false, text: `${error.stdout}`, complaint: `${error.stderr}` };
  }
}

export type Answered =
  | { readonly content: true; readonly text: string }
  | { readonly content: false; readonly text: string; readonly complaint: string };

/** Whether a program can be started here. */
export const isInstalled = (program: string, question: string): boolean =>
  spawnSync(program, [question], { stdio: 'ignore' }).status === 0;
