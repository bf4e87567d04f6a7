import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EVENTS } from '@learnflow/contracts/events';
import { encodeEvent } from '../shared/adapters/avro.ts';
import { daprState } from '../shared/adapters/distributed/dapr-state.ts';
import { fleetLog } from '../shared/adapters/distributed/fleet-log.ts';
import { entriesIn, holding, shardKeys } from '../shared/adapters/distributed/outbox.ts';
import type { Row } from '../shared/adapters/distributed/rows.ts';
import { embeddedHouse } from '../shared/host/embedded.ts';
import { settingsFrom } from '../shared/host/settings.ts';
import { answer } from '../shared/runtime/answer.ts';
import { closeHouse, type House } from '../shared/runtime/house.ts';
import { receive } from '../shared/runtime/receive.ts';
import type { EventRecord } from '../shared/skill/event.ts';
import { bankOfTasks } from '../suite/efficiency-bank.ts';
import { countedIds } from '../suite/efficiency-ids.ts';
import { SERVERS } from '../suite/servers.ts';
import { type CountedRows, countedRows } from './capacity-rows.ts';

export interface Moment {
  readonly now: string;
  readonly student: string;
  readonly seed: string;
}

/** The five servers with the fleet's own state and outboxes, in one process and without a broker between. */
export interface SmallFleet extends AsyncDisposable {
  readonly rows: CountedRows;
  readonly events: { count: number; bytes: number; readonly told: Map<string, number> };
  save(path: string, text: string): void;
  /** Makes a call at that moment, and has everybody apply what it told. Throws a refusal. */
  act(skill: string, given: object, at: Moment): Promise<void>;
}

export function smallFleet(): SmallFleet {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-capacity-'));
  const rows = countedRows();
  const events = { count: 0, bytes: 0, told: new Map<string, number>() };
  let moment: Moment = { now: '', student: '', seed: '' };
  const randomAgain = countedIds(() => moment);
  const clock = { now: () => moment.now };
  const settings = settingsFrom({ LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home, LEARNFLOW_DURABILITY: 'NORMAL' });
  const local = embeddedHouse(SERVERS, settings, { clock, bank: bankOfTasks() });
  const members = SERVERS.map((server) => {
    const state = daprState(rows, clock, { server: server.name });
    const house: House = { ...local, ports: { ...local.ports, state, log: fleetLog } };
    return { server, house };
  });

  /** What relays and brokers do, until nothing waits. */
  async function deliver(): Promise<void> {
    for (;;) {
      const found = await rows.aside.read(SERVERS.flatMap(({ name }) => shardKeys(name)));
      const waiting = [...found].filter(([, row]) => entriesIn(row).length > 0);
      if (waiting.length === 0) return;
      for (const [key, row] of waiting) await empty(key, row);
    }
  }

  async function empty(key: string, row: Row): Promise<void> {
    await rows.aside.write([holding(key, row, [])]);
    for (const { type, record } of entriesIn(row)) {
      const known = EVENTS.find((event) => event.type === type);
      if (!known) throw new Error(`no event ${type}`);
      events.count += 1;
      const server = /^outbox:(\w+)/.exec(key)?.[1] ?? '';
      events.told.set(server, (events.told.get(server) ?? 0) + 1);
      const told = record as unknown as EventRecord;
      events.bytes += encodeEvent(known, told).length;
      for (const { server, house } of members) await receive(told, [server], house);
    }
  }

  return {
    rows,
    events,
    save(path, text) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    },
    async act(name, given, at) {
      moment = at;
      const member = members.find(({ server }) => server.skills.some((one) => one.name === name));
      const skill = member?.server.skills.find((one) => one.name === name);
      if (!member || !skill) throw new Error(`no skill ${name}`);
      const identity = { role: 'local', student: at.student } as const;
      const said = await answer(skill, given, { identity, door: 'host', mayNameFiles: true }, member.house);
      if ('refusal' in said) throw said.refusal;
      await deliver();
    },
    async [Symbol.asyncDispose]() {
      await closeHouse(local);
      randomAgain();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
