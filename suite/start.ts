import { Refusal } from '@learnflow/shared/stdio';
import { LISTINGS } from './listings.ts';
import { serveStdio } from './stdio.ts';

const REFUSED = 1;

/** What an MCP client starts needs no command line parser; anything else may. */
export async function start(argv: readonly string[]): Promise<void> {
  try {
    const [name = 'all', ...others] = argv.slice(2);
    if (others.length === 0 && Object.hasOwn(LISTINGS, name)) serveStdio(name);
    else await (await import('./command.ts')).run(argv);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = REFUSED;
  }
}
