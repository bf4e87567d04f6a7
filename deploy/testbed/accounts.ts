import { execFileSync } from 'node:child_process';

/** Who runs a program that refuses to be run by root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The account for PostgreSQL: undefined where we are not root and may run it ourselves. */
export function unprivileged(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return accountOf('postgres') ?? accountOf('nobody');
}

/**
 * The command as run by the account. It keeps one right of root's, to pass folders that only root may enter: the
 * repository may lie in root's home.
 */
export function runBy(account: Account | undefined, command: readonly [string, ...string[]]): [string, ...string[]] {
  if (account === undefined) return [...command];
  const rights = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'];
  return ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', ...rights, ...command];
}

function accountOf(name: string): Account | undefined {
  try {
    const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
