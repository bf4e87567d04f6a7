import type { Peers } from '../ports/peers.ts';
import { type House, skillNamed } from './house.ts';
import { perform } from './perform.ts';

/** Peers of the same process: a question is a call like any other, on the same road. */
export const embeddedPeers = (house: () => House): Peers => ({
  async ask(server, name, input, identity) {
    const held = house().servers.find((one) => one.name === server);
    const skill = held && skillNamed({ servers: [held] }, name);
    if (!skill) return undefined;
    // A question is asked anew whenever its asker loses a race, so it may have no effect.
    if (skill.effect !== 'read') throw new Error(`${server}/${name} writes and cannot be asked`);
    const { result } = await perform(skill, input, { identity, door: 'host', mayNameFiles: false }, house());
    return result;
  },
});
