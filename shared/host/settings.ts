import { resolve } from 'node:path';
import envPaths from 'env-paths';
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
  };
}

function durability(value: string): Settings['durability'] {
  if (value === 'NORMAL' || value === 'FULL') return value;
  throw new Refusal('bad_setting', 'invalid', `LEARNFLOW_DURABILITY is ${value}; set it to FULL or NORMAL.`);
}
