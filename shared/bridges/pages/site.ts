import type { ServerDefinition } from '../../skill/server.ts';
import type { AnySkill } from '../../skill/skill.ts';
import type { Operation } from './operations.ts';
import type { Known } from './prose.ts';

/** What the pages are about: this door, as whoever asks for them can reach it. */
export interface Site {
  readonly servers: readonly ServerDefinition[];
  /** Everything that can be called, as the OpenAPI document has it. */
  readonly operations: readonly Operation[];
  readonly known: Known;
  readonly version: string;
  /** Scheme and host as they were asked for, no slash at the end. */
  readonly origin: string;
  /** Callers have to show a token. */
  readonly tokens: boolean;
}

/** The skills of a server that programs may call. */
export const offered = ({ skills }: ServerDefinition): readonly AnySkill[] =>
  skills.filter(({ doors }) => !doors || doors.includes('host'));
