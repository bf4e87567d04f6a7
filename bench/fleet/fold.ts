import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { type Fleet, startFleet } from '../../deploy/testbed/fleet.ts';
import { portLayout } from '../../deploy/testbed/ports.ts';
import { encodeEvent } from '../../shared/adapters/avro.ts';
import { gradedAttempt } from '../../shared/testing/attempts.ts';

/**
 * `node bench/fleet/fold.ts [events]`: how many attempts a second one progress server folds from Kafka, by the number of
 * partitions that hold them. The events lie there before it starts.
 */
const events = Number(process.argv[2] ?? 1_500);
const PARTITIONS = 6;
const STUDENTS_EACH = 40;
/** As many as the sidecar takes at once without growing over its limit of a request. */
const BATCH = 200;

/** Where Dapr's client puts a key: FNV-1a over its bytes. */
function partitionOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return Math.abs((hash | 0) % PARTITIONS);
}

function studentsOn(partitions: number): readonly string[] {
  const students: string[] = [];
  while (students.length < STUDENTS_EACH * partitions) {
    const student = `fold-${randomUUID()}`;
    if (partitionOf(student) < partitions) students.push(student);
  }
  return students;
}

async function publish({ ports, secrets }: Fleet, students: readonly string[]): Promise<void> {
  for (let at = 0; at < events; at += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, events - at) }, (_, n) => {
      const student = students[(at + n) % students.length] ?? '';
      const event = encodeEvent(attemptGraded, gradedAttempt(`${randomUUID()}#0`, student));
      return {
        entryId: `${n}`,
        event: Buffer.from(event).toString('base64'),
        contentType: 'application/octet-stream',
        metadata: { partitionKey: student },
      };
    });
    const { status } = await fetch(
      `http://127.0.0.1:${ports.servers.review.daprHttp}/v1.0-alpha1/publish/bulk/learnflow-pubsub/learning.events?metadata.rawPayload=true`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'dapr-api-token': secrets.daprToken },
        body: JSON.stringify(entries),
      },
    );
    if (status !== 204) throw new Error(`published with ${status}`);
  }
}

/** Events a second, from the first that was applied to the last. */
async function folded(fleet: Fleet, partitions: number): Promise<number> {
  await fleet.part('server-progress').stop();
  await fleet.part('sidecar-progress').stop();
  await publish(fleet, studentsOn(partitions));
  await Promise.all([fleet.part('sidecar-progress').start(), fleet.part('server-progress').start()]);
  const { app } = fleet.ports.servers.progress;
  let first: { readonly at: number; readonly count: number } | undefined;
  for (;;) {
    const text = await (await fetch(`http://127.0.0.1:${app}/metrics`)).text();
    const count = Number(/learnflow_events_received_total\{[^}]*outcome="applied"[^}]*\} (\d+)/.exec(text)?.[1] ?? 0);
    const at = performance.now();
    if (count > 0) first ??= { at, count };
    if (first && count >= events) return ((count - first.count) / (at - first.at)) * 1_000;
    await sleep(50);
  }
}

const folder = fileURLToPath(new URL('../../.cache/fleet-bench', import.meta.url));
const fleet = await startFleet({ ports: portLayout(3_000), folder });
try {
  const [cpu] = cpus();
  process.stdout.write(
    `${cpu?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${events} attempts.\n\n`,
  );
  process.stdout.write('| partitions | folded a second |\n|--:|--:|\n');
  for (const partitions of [1, 2, 3, 6])
    process.stdout.write(`| ${partitions} | ${Math.round(await folded(fleet, partitions))} |\n`);
} finally {
  await fleet.down();
}
