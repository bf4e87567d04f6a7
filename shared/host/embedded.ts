import { join } from 'node:path';
import { fileWorkspace } from '../adapters/embedded/file-workspace.ts';
import { inlineAnalyst } from '../adapters/embedded/inline-analyst.ts';
import { itemBank } from '../adapters/embedded/item-bank.ts';
import { ownItems, tracksIn } from '../adapters/embedded/item-sources.ts';
import { ownLessons } from '../adapters/embedded/lesson-library.ts';
import { quickjsSandbox } from '../adapters/embedded/quickjs/quickjs-sandbox.ts';
import { openSqlite } from '../adapters/embedded/sqlite.ts';
import { sqliteLog } from '../adapters/embedded/sqlite-log.ts';
import { sqliteState } from '../adapters/embedded/sqlite-state.ts';
import { systemClock } from '../ports/clock.ts';
import type { Ports } from '../ports/ports.ts';
import { Deliveries } from '../runtime/deliveries.ts';
import type { House } from '../runtime/house.ts';
import { embeddedPeers } from '../runtime/peers.ts';
import { Turns } from '../runtime/turns.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { Settings } from './settings.ts';

/** Everything on this machine: one SQLite file, the learner's folder, peers in the same process. */
export function embeddedHouse(
  servers: readonly ServerDefinition[],
  settings: Settings,
  {
    clock = systemClock,
    analyst = inlineAnalyst(),
    bank,
    library,
  }: Partial<Pick<Ports, 'clock' | 'analyst' | 'bank' | 'library'>> = {},
): House {
  const database = openSqlite(join(settings.home, 'learnflow.db'), { synchronous: settings.durability });
  const house: House = {
    servers,
    turns: new Turns(),
    deliveries: new Deliveries(),
    ports: {
      clock,
      analyst,
      bank: bank ?? itemBank([ownItems, tracksIn(join(settings.home, 'tracks'))]),
      library: library ?? ownLessons(),
      sandbox: quickjsSandbox({ spared: 1 }),
      state: sqliteState(database, clock),
      log: sqliteLog(database),
      workspace: fileWorkspace(settings.workspace),
      peers: embeddedPeers(() => house),
    },
  };
  return house;
}
