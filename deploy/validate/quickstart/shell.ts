import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program as it was called, and what it said where it was let through. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  readonly said: string;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly calls: readonly Call[];
}

export interface Shell extends Disposable {
  /** Runs a command in the one shell that all of them share. */
  readonly run: (command: string) => Promise<Ran>;
}

/** Programs that are noted down, each with the shell pattern of arguments with which it is let through. */
export type Listed = Readonly<Record<string, string>>;
export const NOTHING = '';
export const ANYTHING = '*';

/**
 * A bash in a folder, in which the listed programs are noted down with the arguments that the shell gave them, after its
 * variables, quotes and pipes.
 */
export async function shellIn(folder: string, home: string, listed: Listed): Promise<Shell> {
  const scratch = join(home, 'shell');
  const at = (name: string) => join(scratch, name);
  await mkdir(at('programs'), { recursive: true });
  for (const [name, pattern] of Object.entries(listed)) {
    const file = at(`programs/${name}`);
    await writeFile(file, standIn(name, pattern, scratch));
    await chmod(file, 0o755);
  }
  const env = { ...process.env, HOME: home, PATH: `${at('programs')}:${process.env.PATH}` };
  const bash = spawn('bash', ['--noprofile', '--norc'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ends = createInterface({ input: bash.stdout })[Symbol.asyncIterator]();

  async function run(command: string): Promise<Ran> {
    await rm(at('notes'), { recursive: true, force: true });
    await mkdir(at('notes'));
    bash.stdin.write(`{ ${command}\n} > '${at('out')}' 2> '${at('err')}' < /dev/null; echo $?\n`);
    const { value, done } = await ends.next();
    if (done) throw new Error(`The shell ended at: ${command}`);
    const [out, err] = await Promise.all([readFile(at('out'), 'utf8'), readFile(at('err'), 'utf8')]);
    return { code: Number(value), out, err, calls: await callsIn(at('notes')) };
  }

  return { run, [Symbol.dispose]: () => void bash.stdin.end() };
}

/** Arguments may hold anything but NUL, which therefore ends them. */
const standIn = (name: string, pattern: string, scratch: string): string => `#!/bin/bash
note="$(mktemp '${scratch}/notes/'"$(date +%s%N)-XXXXXX")"
printf '%s\\0' ${name} "$@" > "$note"
case "$*" in
${pattern === NOTHING ? '__never__' : pattern})
  export PATH="\${PATH#*:}"
  ${name} "$@" | tee "$note.said"
  exit "\${PIPESTATUS[0]}" ;;
esac
`;

async function callsIn(notes: string): Promise<Call[]> {
  const files = (await readdir(notes)).filter((name) => !name.endsWith('.said')).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const [program = '', ...args] = (await readFile(join(notes, name), 'utf8')).split('\0').slice(0, -1);
      const said = await readFile(join(notes, `${name}.said`), 'utf8').catch(() => '');
      return { program, args, said };
    }),
  );
}
