import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { type Fleet, startFleet } from '../../deploy/testbed/fleet.ts';
import { portLayout } from '../../deploy/testbed/ports.ts';
import { encodeEvent } from '../../shared/adapters/avro.ts';
import { gradedAttempt } from '../../shared/testing/attempts.ts';
import { type Effort, effortOf, spentBetween, toldEffort } from './effort.ts';

/**
 * `node bench/fleet/fold.ts [events]`: how many attempts a second one progress server folds from Kafka, by the number of
 * partitions that hold them, and what an event costs where. The events lie there before it starts; the others who would read
 * them at the same time are stopped.
 */
const events = Number(process.argv[2] ?? 3_000);
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

/** As many are applied before anybody counts: a server that has just started compiles what it runs. */
const WARM = 500;

interface Folded {
  readonly perSecond: number;
  readonly effort: string;
}

/** From the moment when it is warm to the last event. */
async function folded(fleet: Fleet, partitions: number): Promise<Folded> {
  await fleet.part('server-progress').stop();
  await fleet.part('sidecar-progress').stop();
  await publish(fleet, studentsOn(partitions));
  await Promise.all([fleet.part('sidecar-progress').start(), fleet.part('server-progress').start()]);
  const { app } = fleet.ports.servers.progress;
  let warm: { readonly at: number; readonly count: number; readonly effort: Effort } | undefined;
  for (;;) {
    const text = await (await fetch(`http://127.0.0.1:${app}/metrics`)).text();
    const count = Number(/learnflow_events_received_total\{[^}]*outcome="applied"[^}]*\} (\d+)/.exec(text)?.[1] ?? 0);
    const at = performance.now();
    if (count >= WARM) warm ??= { at, count, effort: effortOf(fleet) };
    if (warm && count >= events) {
      const many = count - warm.count;
      return {
        perSecond: (many / (at - warm.at)) * 1_000,
        effort: toldEffort(spentBetween(warm.effort, effortOf(fleet)), many),
      };
    }
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
  process.stdout.write('| partitions | folded a second | ms of a core for each |\n|--:|--:|---|\n');
  for (const name of ['server', 'sidecar'] as const)
    for (const other of ['debug', 'concepts', 'exercise'] as const) await fleet.part(`${name}-${other}`).stop();
  for (const partitions of [1, 2, 3, 6]) {
    const { perSecond, effort } = await folded(fleet, partitions);
    process.stdout.write(`| ${partitions} | ${Math.round(perSecond)} | ${effort} |\n`);
  }
} finally {
  await fleet.down();
}
