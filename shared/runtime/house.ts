import type { Ports } from '../ports/ports.ts';
import type { Reaction, ServerDefinition } from '../skill/server.ts';
import type { AnySkill } from '../skill/skill.ts';
import type { Deliveries } from './deliveries.ts';
import type { Turns } from './turns.ts';

/** The servers that one process holds, and the ports they share. */
export interface House {
  readonly servers: readonly ServerDefinition[];
  readonly ports: Ports;
  readonly turns: Turns;
  readonly deliveries: Deliveries;
}

/** Who listens to an event of this type: one waiting row for each. */
export const consumersOf = ({ servers }: House, type: string): readonly string[] =>
  servers.filter(({ on = [] }) => on.some(({ event, echo }) => event.type === type && !echo)).map(({ name }) => name);

/** What would apply an event of this type a second time, were it to come back to who told it. */
export const echoOf = ({ servers }: House, type: string): Reaction | undefined =>
  servers.flatMap(({ on = [] }) => on).find(({ event, echo }) => event.type === type && echo);

export const reactionOf = ({ servers }: House, consumer: string, type: string): Reaction | undefined =>
  servers.find(({ name }) => name === consumer)?.on?.find(({ event }) => event.type === type);

export const skillNamed = ({ servers }: Pick<House, 'servers'>, name: string): AnySkill | undefined =>
  servers.flatMap(({ skills }) => skills).find((skill) => skill.name === name);

/** Lets what is under way come to its end, and gives back what the ports hold. */
export async function closeHouse({ ports, deliveries }: House): Promise<void> {
  await deliveries.idle();
  await ports.analyst.close();
  await ports.sandbox.close();
  await ports.state.close();
}
