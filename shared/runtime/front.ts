import type { ServerDefinition } from '../skill/server.ts';
import { type Answer, type Attempted, answer, attempt, type Watch } from './answer.ts';
import type { Caller } from './caller.ts';
import type { House } from './house.ts';
import { type Listing, listingOf } from './listing.ts';
import { readResource } from './read-resource.ts';

/** What one MCP endpoint shows of the house: one server, or all of them as one. */
export interface Front {
  readonly listing: Listing;
  /** What calls need besides, which may take its time to load. */
  open(): Promise<Stage>;
}

/** Does what is listed. */
export interface Stage {
  /** Throws where no tool is listed by this name. */
  call(tool: string, given: unknown, caller: Caller, watch?: Watch): Promise<Answer>;
  /** Throws where no resource is listed by this name. */
  read(resource: string, variables: object, caller: Caller): Promise<Attempted<{ text: string }>>;
}

/** A front of servers that are loaded already. */
export function front(servers: readonly ServerDefinition[], house: House): Front {
  const stage = stageOf(servers, house);
  return { listing: listingOf(servers), open: async () => stage };
}

export function stageOf(servers: readonly ServerDefinition[], house: House): Stage {
  const skills = new Map(servers.flatMap(({ skills }) => skills).map((skill) => [skill.name, skill]));
  const resources = new Map(servers.flatMap(({ resources = [] }) => resources).map((one) => [one.name, one]));
  return {
    call: (tool, given, caller, watch) => answer(held(skills, tool), given, caller, house, watch),
    read: (resource, variables, caller) =>
      attempt(async () => ({ text: await readResource(held(resources, resource), variables, caller, house) })),
  };
}

function held<T>(named: ReadonlyMap<string, T>, name: string): T {
  const found = named.get(name);
  if (!found) throw new Error(`${name} is listed and nobody has it`);
  return found;
}
