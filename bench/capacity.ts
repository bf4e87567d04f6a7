import { lessonsIn } from '@learnflow/efficiency';
import { CONTENT } from '../suite/efficiency-bank.ts';
import { type SmallFleet, smallFleet } from './capacity-fleet.ts';

/**
 * `node bench/capacity.ts` prints what docs/operations.md plans with: rows and bytes of a student, events and state
 * operations of a call. The histories and lessons of `efficiency/` are played through the fleet's own state and outboxes.
 */
const kept = ['| after | rows kept | bytes | rows that expire | bytes |', '|---|---|---|---|---|'];
const cost = [
  '| a call of | events | bytes an event | reads | rows read | transactions | rows written | bytes written |',
  '|---|---|---|---|---|---|---|---|',
];

const tellers = ['| a call of | told by | events |', '|---|---|---|'];

for (const { name, title, student, past: activities, steps } of await lessonsIn(CONTENT)) {
  await using fleet = smallFleet();
  for (const [n, { at, ...told }] of activities.entries())
    await fleet.act('record_activity', told, { now: at, student, seed: `${name}/past/${n}` });
  kept.push(keptLine(`${activities.length} reported activities`, fleet));
  const before = countsOf(fleet);
  const past = toldBy(fleet);
  for (const [n, { at, files, call, arguments: given }] of steps.entries()) {
    for (const [path, text] of Object.entries(files)) fleet.save(path, text);
    await fleet.act(call, given, { now: at, student, seed: `${name}/${n}` });
  }
  kept.push(keptLine(`and "${title}", ${steps.length} calls`, fleet));
  cost.push(costLine(`"${title}"`, steps.length, before, countsOf(fleet)));
  tellers.push(
    ...[...toldBy(fleet)].map(([server, count]) =>
      tellerLine(title, server, count - (past.get(server) ?? 0), steps.length),
    ),
  );
}
process.stdout.write([...kept, '', ...cost, '', ...tellers, ''].join('\n'));

/** What lies in the store of students; keys are counted with their rows. */
function keptLine(what: string, { rows }: SmallFleet): string {
  const own = [...rows.lying].filter(([key]) => !/^(outbox|lease):/.test(key));
  const cells = [false, true].flatMap((expires) => {
    const some = own.filter(([, row]) => row.expires === expires);
    return [some.length, some.reduce((sum, [key, { bytes }]) => sum + key.length + bytes, 0)];
  });
  return `| ${[what, ...cells].join(' | ')} |`;
}

function countsOf({ rows: { asked }, events }: SmallFleet) {
  return { ...asked, events: events.count, told: events.bytes };
}
type Counts = ReturnType<typeof countsOf>;

function costLine(what: string, calls: number, before: Counts, now: Counts): string {
  const each = (of: keyof Counts) => (now[of] - before[of]) / calls;
  const figures = [each('reads'), each('rowsRead'), each('writes'), each('rowsWritten')].map((one) => one.toFixed(1));
  const event = Math.round((now.told - before.told) / (now.events - before.events));
  return `| ${[what, each('events').toFixed(1), event, ...figures, Math.round(each('bytesWritten'))].join(' | ')} |`;
}

function toldBy({ events }: SmallFleet): ReadonlyMap<string, number> {
  return new Map(events.told);
}

function tellerLine(title: string, server: string, events: number, calls: number): string {
  return `| "${title}" | ${server} | ${(events / calls).toFixed(2)} |`;
}
