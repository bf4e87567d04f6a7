import type { AnyResource } from '../skill/resource.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { AnySkill } from '../skill/skill.ts';
import type { House } from './house.ts';

/** What one MCP endpoint shows of the house: one server, or all of them as one. */
export interface Front {
  readonly name: string;
  readonly instructions: string;
  readonly skills: readonly AnySkill[];
  readonly resources: readonly AnyResource[];
  readonly house: House;
}

export function front(servers: readonly ServerDefinition[], house: House): Front {
  const [only, ...others] = servers;
  return {
    name: only && others.length === 0 ? `learnflow-${only.name}` : 'learnflow',
    instructions: servers.map(({ instructions }) => instructions).join(' '),
    skills: servers.flatMap(({ skills }) => skills).filter(({ doors }) => !doors || doors.includes('model')),
    resources: servers.flatMap(({ resources = [] }) => resources),
    house,
  };
}
