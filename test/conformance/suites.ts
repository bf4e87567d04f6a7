import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** One official suite at one revision of the protocol. */
export interface Suite {
  readonly label: string;
  readonly program: string;
  readonly args: readonly string[];
  /** How many scenarios it requires of a server. Fewer in a run means that the run is not what it seems. */
  readonly required: number;
}

const program = (name: string) => fileURLToPath(import.meta.resolve(`${name}/dist/index.js`));

const OLD = program('@modelcontextprotocol/conformance');
const NEXT = program('conformance-next');

export const SUITES = {
  released: { label: '0.1.16', program: OLD, args: [], required: 30 },
  revision2025: { label: '2025-11-25', program: NEXT, args: ['--requirements', '2025-11-25'], required: 30 },
  revision2026: { label: '2026-07-28', program: NEXT, args: ['--requirements', '2026-07-28'], required: 37 },
} satisfies Record<string, Suite>;

const checks = z.array(
  z.object({ id: z.string(), status: z.string(), errorMessage: z.string().optional() }).transform((check) => ({
    id: check.id,
    status: check.status,
    why: check.errorMessage ?? '',
  })),
);

export interface Scenario {
  readonly name: string;
  /** Why the revision does not require it, where it does not: it is run for information. */
  readonly aside: string | undefined;
  readonly passed: boolean;
  readonly checks: z.output<typeof checks>;
}

/** Runs a suite against a server and reads what it found. Throws when the suite itself did not run. */
export async function run({ program, args, label, required }: Suite, url: string): Promise<readonly Scenario[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'conformance-'));
  const out = await printed(program, ['server', '--url', url, ...args, '-o', folder.path]);
  const [, summary = ''] = out.split('=== SUMMARY ===');
  const asides = new Map([...summary.matchAll(/^ {2}[✓✗] (\S+) \((.*)\)$/gm)].map(([, name, why]) => [name, why]));
  const found = new Map(readdirSync(folder.path).map((name) => [withoutTime(name), join(folder.path, name)]));
  const scenarios = [...summary.matchAll(/^([✓✗]) ([\w-]+): \d+ passed/gm)].map(([, mark, name = '']) => ({
    name,
    aside: asides.get(name),
    passed: mark === '✓',
    checks: checksIn(found.get(`server-${name}`)),
  }));
  const counted = scenarios.filter(({ aside }) => !aside).length;
  if (counted === required) return scenarios;
  throw new Error(`${label} ran ${counted} of ${required} required scenarios against ${url}:\n${out.slice(-2_000)}`);
}

const withoutTime = (folder: string) => folder.replace(/-\d{4}-\d\d-\d\dT[\d-]+Z$/, '');

const checksIn = (folder: string | undefined): Scenario['checks'] =>
  folder ? checks.parse(JSON.parse(readFileSync(join(folder, 'checks.json'), 'utf8'))) : [];

async function printed(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk;
  return out;
}
