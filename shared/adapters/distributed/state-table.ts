import pg from 'pg';
import { databaseRefusal } from './database-refusals.ts';

/** A row of the table that Dapr's state.postgresql (v2) keeps, as it lies there. */
export interface StateRow {
  /** With the name of the component before it: `learnflow-state||progress:ada`. */
  readonly key: string;
  readonly value: Uint8Array;
  readonly etag: string;
  /** As PostgreSQL writes it, to the microsecond. */
  readonly expires: string | null;
}

export interface StateTable {
  /** How many rows there are, and the rows one batch after the other, all of one moment. */
  read(): Promise<{ readonly count: number; readonly rows: AsyncIterable<StateRow> }>;
  /** Whether nothing counts there: leases and what has expired do not. Holds the table until `fill` is through. */
  isEmpty(): Promise<boolean>;
  /** Puts rows in, without leases and what has expired, and says how many. */
  add(rows: readonly StateRow[]): Promise<number>;
}

/** Rows that cross at a time: a document is a few kilobytes, an outbox shard at its fullest a megabyte. */
export const BATCH = 500;

const TABLE = 'learnflow_state';
const PREFIX = 'learnflow-state||';
const COUNTS = `NOT starts_with(key, '${PREFIX}lease:') AND (expires_at IS NULL OR expires_at > now())`;
const CONNECT_MS = 5_000;

/**
 * What Dapr would create itself: it keeps a table that is there, and adds what its later versions need.
 * So documents can come back before any server runs.
 */
const CREATED = `CREATE TABLE IF NOT EXISTS ${TABLE} (
  key text NOT NULL PRIMARY KEY, value bytea NOT NULL, etag uuid NOT NULL DEFAULT gen_random_uuid(),
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz, expires_at timestamptz)`;

/** One transaction of one moment; whatever `work` throws undoes it. Throws a Refusal where the database is away. */
export async function withStateTable<T>(
  url: string,
  mode: 'read' | 'fill',
  work: (table: StateTable) => Promise<T>,
): Promise<T> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
    // A server that goes away says so twice: to the query, which throws, and here.
    client.on('error', () => undefined);
    await client.connect();
    if (mode === 'fill') await client.query(CREATED);
    await client.query(
      mode === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN ISOLATION LEVEL READ COMMITTED',
    );
    const result = await work(tableOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    throw databaseRefusal(error, TABLE);
  } finally {
    // Without a COMMIT this undoes what was done.
    await client?.end().catch(() => undefined);
  }
}

const tableOf = (client: pg.Client): StateTable => ({
  async read() {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM ${TABLE}`);
    return { count: Number(rows[0]?.count ?? 0), rows: rowsOf(client) };
  },

  async isEmpty() {
    await client.query(`LOCK TABLE ${TABLE} IN EXCLUSIVE MODE`);
    const { rowCount } = await client.query(`SELECT 1 FROM ${TABLE} WHERE ${COUNTS} LIMIT 1`);
    return rowCount === 0;
  },

  async add(rows) {
    const columns = [
      rows.map(({ key }) => key),
      rows.map(({ value }) => Buffer.from(value)),
      rows.map(({ etag }) => etag),
      rows.map(({ expires }) => expires),
    ];
    const { rowCount } = await client.query(
      `INSERT INTO ${TABLE} (key, value, etag, expires_at)
       SELECT * FROM unnest($1::text[], $2::bytea[], $3::uuid[], $4::timestamptz[]) AS given (key, value, etag, expires_at)
       WHERE ${COUNTS}
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, etag = excluded.etag, expires_at = excluded.expires_at`,
      columns,
    );
    return rowCount ?? 0;
  },
});

async function* rowsOf(client: pg.Client): AsyncGenerator<StateRow> {
  await client.query(
    `DECLARE documents NO SCROLL CURSOR FOR SELECT key, value, etag::text, expires_at::text AS expires FROM ${TABLE}`,
  );
  for (;;) {
    const { rows } = await client.query<StateRow>(`FETCH ${BATCH} FROM documents`);
    yield* rows;
    if (rows.length < BATCH) return;
  }
}
