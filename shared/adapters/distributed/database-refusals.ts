import { Refusal } from '../../skill/refusal.ts';
import { shown } from '../../skill/shown.ts';

/** What PostgreSQL says that a user can mend, by SQLSTATE or its class. */
const REMEDIES: Readonly<Record<string, string>> = {
  '28': 'Look at the user and the password of --database.',
  '3D': 'Create the database, or name another with --database.',
  '42P01': 'Name the database of the servers with --database: Dapr creates the table when the first of them starts.',
  '42501': 'Let this user read the table, and for a replay write it.',
  '53': 'Wait until the database has room.',
  '57': 'The database is starting or stopping: try again.',
};

/** The driver's error as a refusal with a remedy; anything else as it came. Never says what the address holds. */
export function databaseRefusal(error: unknown, table: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const state = 'code' in error ? String(error.code) : '';
  if (/^[0-9A-Z]{5}$/.test(state)) {
    const remedy = REMEDIES[state] ?? REMEDIES[state.slice(0, 2)];
    if (!remedy) return error;
    return new Refusal('database_refused', 'unavailable', `PostgreSQL says: ${shown(error.message)}. ${remedy}`);
  }
  if (!UNREACHABLE.test(`${state} ${error.message}`)) return error;
  return new Refusal(
    'database_unreachable',
    'unavailable',
    `The database with ${table} does not answer, or stopped to. Start it, or look at --database (postgres://user:password@host:port/name).`,
  );
}

const UNREACHABLE =
  /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE)|timeout expired|terminated unexpectedly|Invalid URL|not queryable/;
