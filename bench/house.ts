import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progress } from '@learnflow/progress';
import {
  type Answer,
  answer,
  closeHouse,
  embeddedHouse,
  type House,
  settingsFrom,
  skillNamed,
} from '@learnflow/shared/host';
import type { ServerDefinition } from '@learnflow/shared/skill';

/** One call on the whole road, as the host makes it. Throws a refusal. */
type Call = (skill: string, given: object) => Promise<Extract<Answer, { outcome: unknown }>['outcome']>;

/** An embedded house in a folder of its own, gone when the measurement is over. */
export interface MeasuredHouse extends AsyncDisposable {
  readonly house: House;
  readonly home: string;
  readonly call: Call;
  /** A second house on the same file, which remembers nothing of the first. */
  beside(): Call;
}

export function measuredHouse(
  durability: 'NORMAL' | 'FULL',
  servers: readonly ServerDefinition[] = [progress],
): MeasuredHouse {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-bench-'));
  const settings = settingsFrom({ LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home, LEARNFLOW_DURABILITY: durability });
  const opened: House[] = [];
  const open = (): House => {
    const house = embeddedHouse(servers, settings);
    opened.push(house);
    return house;
  };
  const house = open();
  return {
    house,
    home,
    call: callOn(house),
    beside: () => callOn(open()),
    async [Symbol.asyncDispose]() {
      for (const one of opened) await closeHouse(one);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const callOn =
  (house: House): Call =>
  async (name, given) => {
    const skill = skillNamed(house, name);
    if (!skill) throw new Error(`no skill ${name}`);
    const caller = { identity: { role: 'local', student: 'me' }, door: 'host', mayNameFiles: false } as const;
    const said = await answer(skill, given, caller, house);
    if ('refusal' in said) throw said.refusal;
    return said.outcome;
  };
