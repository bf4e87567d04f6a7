import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type MeasuredHouse, measuredHouse } from './house.ts';
import { alternate, type Measurement, type Row, timed } from './measure.ts';
import { activity, CONCEPT, record } from './students.ts';

const ROUNDS = 15;
const CALLS = 150;

/** Facts recorded one after the other, each on the disk before it is acknowledged. */
export const durableWrites: Measurement = async () => [await at('FULL'), await at('NORMAL')];

async function at(synchronous: 'FULL' | 'NORMAL'): Promise<Row> {
  await using state = measuredHouse(synchronous);
  await record(state, 'ada', [CONCEPT], 40);
  let n = 0;
  const road = () => perSecond(() => state.call('record_activity', activity(n++, CONCEPT, 'ada')));
  using raw = rawUpserts(state, synchronous);
  const { ratio, ours, peer, spread } = await alternate(ROUNDS, road, () => perSecond(async () => raw.upsert()));
  return {
    what: `Durable writes/s, synchronous = ${synchronous}`,
    compared: `record_activity on the whole road ${Math.round(ours).toLocaleString('en')}/s, raw upserts of the same ${raw.rows} rows (${raw.bytes} bytes) in one transaction ${Math.round(peer).toLocaleString('en')}/s; ${ROUNDS} × ${CALLS} each in turn`,
    measured: `${ratio.toFixed(2)} (${spread})`,
  };
}

async function perSecond(write: () => Promise<unknown>): Promise<number> {
  const time = await timed(async () => {
    for (let n = 0; n < CALLS; n++) await write();
  });
  return CALLS / (time / 1000);
}

/** What one of those calls writes, written by hand to a database of its own beside the house's. */
function rawUpserts({ home }: MeasuredHouse, synchronous: string) {
  using source = new DatabaseSync(join(home, 'learnflow.db'), { readOnly: true });
  const documents = source
    .prepare(
      `SELECT kind, key, value FROM document
       WHERE kind IN ('learner', 'recent') AND key = 'ada' OR kind = 'concept-state' AND key = 'ada/${CONCEPT}'
       OR kind = 'practice' AND key = 'ada/task-0'`,
    )
    .all();
  const database = new DatabaseSync(join(home, 'raw.db'));
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = ${synchronous};
    CREATE TABLE document (kind TEXT, key TEXT, version INTEGER, value TEXT, PRIMARY KEY (kind, key));`);
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const upsert = database.prepare(
    `INSERT INTO document VALUES (?, ?, 1, ?)
     ON CONFLICT (kind, key) DO UPDATE SET version = version + 1, value = excluded.value`,
  );
  return {
    rows: documents.length,
    bytes: documents.reduce((sum, { value }) => sum + String(value).length, 0),
    upsert() {
      begin.run();
      for (const { kind = null, key = null, value = null } of documents) upsert.run(kind, key, value);
      commit.run();
    },
    [Symbol.dispose]: () => database.close(),
  };
}
