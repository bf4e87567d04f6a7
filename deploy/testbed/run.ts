import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the caller's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives what it wrote to standard output. Rejects with the end of its errors. */
export function run(program: string, args: readonly string[], { cwd, env = {} }: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const said = Buffer.concat(output).toString();
      if (code === 0) return resolve(said);
      const told = Buffer.concat(errors).toString().trim() || said.trim();
      reject(new Error(`${program} ${args.slice(0, 2).join(' ')} ended with ${code}:\n${lastLines(told)}`));
    });
  });
}

/** Long builds must not take the machine from those who work on it. */
export function runNicely(program: string, args: readonly string[], options?: RunOptions): Promise<string> {
  return run('nice', [program, ...args], options);
}

const SHOWN_LINES = 20;

function lastLines(text: string): string {
  return text.split('\n').slice(-SHOWN_LINES).join('\n');
}
