import { parseArgs } from 'node:util';
import { IDENTIFIER_RULE, isIdentifier } from '../../shared/skill/identifier.ts';
import { ALL_PARTS } from './fleet.ts';
import type { PartName } from './part.ts';
import { DEFAULT_FOLDER } from './places.ts';
import { type Ports, portLayout } from './ports.ts';

export const USAGE = `npm run fleet -- [up|down|status|token <student>] [options]
  up                 starts what does not run, waits until it is ready, and stays: Ctrl-C ends it all (default)
  down               ends everything; data stays in the folder
  status             what runs; exit code 1 unless all of it is ready
  token <student>    a token of this fleet for that student, good for two hours; --operator: for who keeps the rosters
  --only <groups>    ${'brokers, postgresql, redis, infra (these three), sidecars (with infra), servers (with sidecars);'}
                     commas between
  --detach           return once the fleet is ready, and leave it running
  --shift <number>   added to every port (LEARNFLOW_FLEET_SHIFT)
  --folder <path>    data, logs and secrets (LEARNFLOW_FLEET_FOLDER; ${'.cache/fleet'})
  --collector <a>    host:port of an OTLP collector over HTTP, for traces (LEARNFLOW_FLEET_COLLECTOR)
`;

/** What a caller of the command wants. */
export interface Choice {
  readonly action: 'up' | 'down' | 'status' | 'token' | 'help';
  /** Whose token. */
  readonly student: string;
  readonly operator: boolean;
  readonly parts: readonly PartName[];
  readonly ports: Ports;
  readonly folder: string;
  readonly detach: boolean;
  /** What names this fleet among others, as it was given. */
  readonly where: readonly string[];
  readonly collector: string | undefined;
}

const INFRA = /^(broker|postgresql|redis)/;
const GROUPS: Readonly<Record<string, RegExp>> = {
  brokers: /^broker/,
  postgresql: /^postgresql/,
  redis: /^redis/,
  infra: INFRA,
  sidecars: /^(broker|postgresql|redis|sidecar)/,
  servers: /./,
};

/** Throws an Error that says what is wrong with the arguments. */
export function choiceFrom(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Choice {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      detach: { type: 'boolean', default: false },
      shift: { type: 'string' },
      folder: { type: 'string' },
      collector: { type: 'string' },
      operator: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...(values.help ? { action: 'help', student: '' } : meantBy(positionals)),
    operator: values.operator,
    parts: partsOf(values.only ?? 'servers'),
    ports: portLayout(Number(values.shift ?? env.LEARNFLOW_FLEET_SHIFT ?? 0)),
    folder: values.folder ?? (env.LEARNFLOW_FLEET_FOLDER || DEFAULT_FOLDER),
    detach: values.detach,
    where: (['shift', 'folder'] as const).flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [`--${name}`, value];
    }),
    collector: values.collector ?? (env.LEARNFLOW_FLEET_COLLECTOR || undefined),
  };
}

function meantBy([action = 'up', ...rest]: readonly string[]): Pick<Choice, 'action' | 'student'> {
  const [student] = rest;
  if (action === 'token') {
    if (student === undefined || rest.length > 1) throw new Error('Whose token? Give one name: token ada.');
    if (!isIdentifier(student)) throw new Error(`Nobody can be called ${student}: a name ${IDENTIFIER_RULE}.`);
    return { action, student };
  }
  if (student !== undefined) throw new Error(`One thing at a time: ${action} or ${rest.join(' or ')}?`);
  if (action === 'up' || action === 'down' || action === 'status') return { action, student: '' };
  throw new Error(`There is no ${action}; there are up, down, status and token.`);
}

function partsOf(groups: string): readonly PartName[] {
  const shapes = groups.split(',').map((group) => {
    const shape = GROUPS[group.trim()];
    if (shape === undefined)
      throw new Error(`There is no group ${group}; there are ${Object.keys(GROUPS).join(', ')}.`);
    return shape;
  });
  return ALL_PARTS.filter((name) => shapes.some((shape) => shape.test(name)));
}
