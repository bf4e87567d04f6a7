import { Refusal } from '@learnflow/shared/host';
import type { ServerDefinition } from '@learnflow/shared/skill';
import { SERVERS } from './servers.ts';
import { serveStdio } from './stdio.ts';

const REFUSED = 1;

/** An MCP client waits for each start, so what it asks for needs no command line parser; anything else may. */
export async function start(argv: readonly string[]): Promise<void> {
  try {
    const shown = shownOverStdio(argv.slice(2));
    if (shown) serveStdio(shown);
    else await (await import('./command.ts')).run(argv);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = REFUSED;
  }
}

function shownOverStdio([name = 'all', ...others]: readonly string[]): readonly ServerDefinition[] | undefined {
  if (others.length > 0) return undefined;
  const shown = name === 'all' ? SERVERS : SERVERS.filter((server) => server.name === name);
  return shown.length > 0 ? shown : undefined;
}
