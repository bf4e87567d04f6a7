import { resolve } from 'node:path';
import envPaths from 'env-paths';
import type { SidecarSettings } from '../adapters/distributed/sidecar.ts';
import type { TokenSettings } from '../bridges/tokens.ts';
import { identifier } from '../runtime/identifier.ts';
import { Refusal } from '../skill/refusal.ts';

/** What the environment says, read once at the start of a process. */
export interface Settings {
  /** The folder that holds the state. */
  readonly home: string;
  /** The folder that holds the learner's files. */
  readonly workspace: string;
  /** Who is meant where a call names nobody. */
  readonly student: string;
  /** SQLite's `synchronous`: NORMAL survives the death of a process, FULL the loss of power. */
  readonly durability: 'NORMAL' | 'FULL';
  /** How tokens are verified; undefined where this machine's own callers need none. */
  readonly tokens: TokenSettings | undefined;
  /** The sidecar beside this process; undefined where everything is embedded. */
  readonly fleet: FleetSettings | undefined;
}

export interface FleetSettings extends SidecarSettings {
  /** What the sidecar shows with whatever it passes on to this process. */
  readonly appToken: string;
  /** Where spans are sent: a collector's address for OTLP as JSON over HTTP. */
  readonly traces?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function settingsFrom(env: Environment): Settings {
  return {
    home: resolve(env.LEARNFLOW_HOME || envPaths('learnflow', { suffix: '' }).data),
    workspace: resolve(env.LEARNFLOW_WORKSPACE || '.'),
    student: identifier('LEARNFLOW_STUDENT', env.LEARNFLOW_STUDENT || 'me'),
    durability: durability(env.LEARNFLOW_DURABILITY || 'FULL'),
    tokens: env.LEARNFLOW_JWT_KEY
      ? {
          key: env.LEARNFLOW_JWT_KEY,
          audience: env.LEARNFLOW_JWT_AUDIENCE || 'learnflow',
          issuer: env.LEARNFLOW_JWT_ISSUER || undefined,
        }
      : undefined,
    fleet: fleetSettings(env),
  };
}

/** A process with a sidecar is one that says so: Dapr's variables alone may be there for another reason. */
function fleetSettings(env: Environment): FleetSettings | undefined {
  const { LEARNFLOW_FLEET: mode, DAPR_HTTP_PORT: port, APP_API_TOKEN: appToken, DAPR_API_TOKEN: token } = env;
  if (!mode) return undefined;
  if (mode !== 'dapr')
    throw new Refusal('bad_setting', 'invalid', `LEARNFLOW_FLEET is ${mode}; set it to dapr, or leave it out.`);
  if (!appToken) {
    throw new Refusal(
      'bad_setting',
      'invalid',
      'APP_API_TOKEN is missing: give this process and its sidecar the same secret, or anybody could send it events.',
    );
  }
  return { address: `http://127.0.0.1:${port || '3500'}`, token: token || undefined, appToken, traces: tracesTo(env) };
}

/** By the names that OpenTelemetry gave them: all signals' address, to which the path is added, or that of traces. */
function tracesTo(env: Environment): string | undefined {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_EXPORTER_OTLP_ENDPOINT: all } = env;
  return traces || (all ? `${all.replace(/\/$/, '')}/v1/traces` : undefined);
}

function durability(value: string): Settings['durability'] {
  if (value === 'NORMAL' || value === 'FULL') return value;
  throw new Refusal('bad_setting', 'invalid', `LEARNFLOW_DURABILITY is ${value}; set it to FULL or NORMAL.`);
}
