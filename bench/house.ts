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

/** An embedded house in a folder of its own, gone when the measurement is over. */
export interface MeasuredHouse extends AsyncDisposable {
  readonly house: House;
  readonly home: string;
  /** One call on the whole road, as the host makes it. Throws a refusal. */
  call(skill: string, given: object): Promise<Extract<Answer, { outcome: unknown }>['outcome']>;
}

export function measuredHouse(durability: 'NORMAL' | 'FULL'): MeasuredHouse {
  const home = mkdtempSync(join(tmpdir(), 'learnflow-bench-'));
  const settings = settingsFrom({ LEARNFLOW_HOME: home, LEARNFLOW_WORKSPACE: home, LEARNFLOW_DURABILITY: durability });
  const house = embeddedHouse([progress], settings);
  return {
    house,
    home,
    async call(name, given) {
      const skill = skillNamed(house, name);
      if (!skill) throw new Error(`no skill ${name}`);
      const caller = { identity: { role: 'local', student: 'me' }, door: 'host', mayNameFiles: false } as const;
      const said = await answer(skill, given, caller, house);
      if ('refusal' in said) throw said.refusal;
      return said.outcome;
    },
    async [Symbol.asyncDispose]() {
      await closeHouse(house);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
