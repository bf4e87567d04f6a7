import type { ServerDefinition } from '../../skill/server.ts';
import { type Operation, operationAnchor } from './operations.ts';
import { anchorOf } from './prose.ts';
import { offered, type Site } from './site.ts';

/** What stands under one heading: a server's skills and what else lies at its paths, or what belongs to no server. */
export interface Group {
  readonly name: string;
  readonly anchor: string;
  readonly server: ServerDefinition | undefined;
  readonly operations: readonly Operation[];
}

export function groupsOf({ servers, operations }: Site): readonly Group[] {
  const skills = new Set(servers.flatMap(offered).map(({ name }) => name));
  const others = operations.filter(({ id }) => id === undefined || !skills.has(id));
  const names = [...new Set([...servers.map(({ name }) => name), ...others.map(({ tag }) => tag)])];
  return names.map((name) => ({
    name,
    anchor: `group-${name}`,
    server: servers.find((server) => server.name === name),
    operations: others.filter(({ tag }) => tag === name),
  }));
}

/** What the index has of a group, in the order of the page. */
export const linksOf = ({ server, operations }: Group): readonly { anchor: string; title: string }[] => [
  ...(server ? offered(server).map(({ name, title }) => ({ anchor: anchorOf(name), title })) : []),
  ...operations.map((operation) => ({ anchor: operationAnchor(operation), title: operation.summary })),
];
