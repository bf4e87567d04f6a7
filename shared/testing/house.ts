import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedHouse } from '../host/embedded.ts';
import { settingsFrom } from '../host/settings.ts';
import type { Clock } from '../ports/clock.ts';
import { closeHouse, type House } from '../runtime/house.ts';
import type { ServerDefinition } from '../skill/server.ts';

/** A real house in a folder of its own, gone when the test is over. */
export interface TemporaryHouse extends House, AsyncDisposable {
  readonly home: string;
  readonly workspace: string;
  /** A second one on the same file, as another process would have it. */
  beside(): House;
}

export function temporaryHouse(servers: readonly ServerDefinition[], clock?: Clock): TemporaryHouse {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-'));
  const workspace = join(home, 'workspace');
  mkdirSync(workspace);
  const settings = settingsFrom({
    LEARNFLOW_HOME: home,
    LEARNFLOW_WORKSPACE: workspace,
    LEARNFLOW_DURABILITY: 'NORMAL',
  });
  const open = (): House => {
    const house = embeddedHouse(servers, settings, clock && { clock });
    opened.push(house);
    return house;
  };
  const opened: House[] = [];
  return {
    ...open(),
    home,
    workspace,
    beside: open,
    async [Symbol.asyncDispose]() {
      for (const house of opened) await closeHouse(house);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A clock that a test moves by hand. */
export function handClock(start: string): Clock & { advance(seconds: number): void } {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    advance(seconds) {
      at += seconds * 1000;
    },
  };
}
