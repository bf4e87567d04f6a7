import type { Act, Moment } from '@learnflow/efficiency';
import { answer, closeHouse, embeddedHouse, settingsFrom, skillNamed } from '@learnflow/shared/host';
import { bankOfTasks } from './efficiency-bank.ts';
import { countedIds } from './efficiency-ids.ts';
import { SERVERS } from './servers.ts';

/** Lets the past happen in a home before a server is started on it: the same road, without a process between. */
export function pastIn(home: string, workspace: string): { act: Act } & AsyncDisposable {
  const settings = settingsFrom({
    LEARNFLOW_HOME: home,
    LEARNFLOW_WORKSPACE: workspace,
    LEARNFLOW_DURABILITY: 'NORMAL',
  });
  let moment: Moment = { now: '', student: '', seed: '' };
  const randomAgain = countedIds(() => moment);
  const house = embeddedHouse(SERVERS, settings, { clock: { now: () => moment.now }, bank: bankOfTasks() });
  return {
    async act(name, given, at) {
      moment = at;
      const skill = skillNamed(house, name);
      if (!skill) throw new Error(`no skill ${name}`);
      const caller = { identity: { role: 'local', student: at.student }, door: 'host', mayNameFiles: true } as const;
      const said = await answer(skill, given, caller, house);
      if ('refusal' in said) throw new Error(`${name} ${JSON.stringify(given)}: ${said.refusal.message}`);
      await house.deliveries.idle();
    },
    async [Symbol.asyncDispose]() {
      await closeHouse(house);
      randomAgain();
    },
  };
}
