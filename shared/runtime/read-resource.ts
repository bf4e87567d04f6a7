import type { z } from 'zod';
import { needsOf } from '../skill/needs.ts';
import { Refusal, refusal } from '../skill/refusal.ts';
import type { AnyResource } from '../skill/resource.ts';
import type { Caller } from './caller.ts';
import type { House } from './house.ts';
import { load } from './load.ts';
import { perform } from './perform.ts';
import { drain } from './react.ts';
import { whom } from './whom.ts';

/** A skill's road without its second half: whom, load, render. `me` stands for the caller. Throws Refusal. */
export async function readResource(resource: AnyResource, raw: object, caller: Caller, house: House): Promise<string> {
  const { ports } = house;
  const input: Record<string, unknown> = parsed(resource.params, raw);
  const named = typeof input.student === 'string' && input.student !== 'me' ? input.student : undefined;
  const { student } = await whom(
    { about: resource.about, effect: 'read' },
    { student: named },
    caller.identity,
    ports.state,
  );
  const { given } = await load(
    needsOf(resource),
    { input: { ...input, student }, student },
    {
      source: undefined,
      runs: new Map(),
      identity: caller.identity,
      ports,
      drain: (students) => drain(house, students, perform),
    },
  );
  const refuse = (code: string, facts = {}): never => {
    const shape = resource.refusals[code];
    throw shape
      ? refusal(code, shape, facts)
      : new Error(`${resource.name} refuses with ${code}, which it does not declare`);
  };
  return resource.render({ ...given, now: ports.clock.now(), refuse });
}

function parsed(params: z.ZodObject, raw: object): Record<string, unknown> {
  const { success, data, error } = params.safeParse(raw);
  if (success) return data;
  throw new Refusal('invalid_input', 'invalid', error.issues.map(({ message }) => message).join(' '));
}
