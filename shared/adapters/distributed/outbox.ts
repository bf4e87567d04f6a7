import { z } from 'zod';
import type { OutgoingEvent } from '../../ports/state-store.ts';
import { traceOf } from '../../ports/trace.ts';
import { Refusal } from '../../skill/refusal.ts';
import { digest32 } from './digest32.ts';
import type { Operation, Row } from './rows.ts';

/** How many documents hold what is on its way out of a server. */
export const SHARDS = 64;

/** As many events as one shard holds: beyond that the broker has been away for long, and students had better wait. */
const FULL = 2_000;

const Entry = z.object({
  id: z.string(),
  student: z.string(),
  type: z.string(),
  record: z.looseObject({}),
  traceparent: z.string().optional(),
});
export type Entry = z.output<typeof Entry>;

/** Text, for the reason that documents are. */
const Shard = z.string().transform((text) => z.array(Entry).parse(JSON.parse(text)));

export const shardKey = (server: string, shard: number): string => `outbox:${server}/${shard}`;

export const shardKeys = (server: string): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => shardKey(server, shard));

/** A student's events lie in one shard, in their order. */
export const shardOf = (server: string, student: string): string => shardKey(server, digest32(student) % SHARDS);

export const entriesIn = (row: Row | undefined): readonly Entry[] => (row ? Shard.parse(row.value) : []);

/** The shards with these events at their ends. */
export function appending(
  server: string,
  events: readonly OutgoingEvent[],
  rows: ReadonlyMap<string, Row>,
): Operation[] {
  const trace = traceOf();
  const byShard = Map.groupBy(events, ({ student }) => shardOf(server, student));
  return [...byShard].map(([key, added]) => {
    const row = rows.get(key);
    const entries = entriesIn(row);
    if (entries.length + added.length > FULL)
      throw new Refusal('outbox_full', 'unavailable', 'Events cannot leave at the moment. Try again in a minute.');
    const appended = added.map(({ id, student, type, record }) => ({ id, student, type, record, ...trace }));
    return holding(key, row, [...entries, ...appended]);
  });
}

export const holding = (key: string, row: Row | undefined, entries: readonly object[]): Operation => ({
  key,
  value: JSON.stringify(entries),
  etag: row?.etag,
});
