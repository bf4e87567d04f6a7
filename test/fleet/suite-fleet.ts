import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Fleet, fleetOf } from '../../deploy/testbed/fleet.ts';
import { portLayout, type ServerName } from '../../deploy/testbed/ports.ts';
import { tokenFor } from '../../deploy/testbed/tokens.ts';

/** Where the suite's fleet stands. */
export const SUITE_FLEET = {
  ports: portLayout(2_000),
  folder: fileURLToPath(new URL('../../.cache/fleet-suite', import.meta.url)),
};

export const fleet: Fleet = fleetOf(SUITE_FLEET);

export const urlOf = (server: string): string => `http://127.0.0.1:${fleet.ports.servers[server as ServerName].app}`;

const Envelope = z.object({ content: z.record(z.string(), z.unknown()), brief: z.string() });
const Problem = z.object({ code: z.string(), detail: z.string() });

export type Said =
  | { readonly status: 200; readonly content: Record<string, unknown>; readonly brief: string }
  | { readonly status: number; readonly code: string; readonly detail: string };

export interface Student {
  readonly name: string;
  call(server: ServerName, skill: string, input: object, id?: string): Promise<Said>;
  /** The same, thrown where it is refused. */
  asked(server: ServerName, skill: string, input: object, id?: string): Promise<Record<string, unknown>>;
  /** As often as needed: what a client does that is told to try again. */
  patiently(server: ServerName, skill: string, input: object, id: string): Promise<Record<string, unknown>>;
  authorization: string;
}

export async function student(name: string, operator = false): Promise<Student> {
  const authorization = `Bearer ${await tokenFor(name, fleet.secrets, operator)}`;
  async function call(server: ServerName, skill: string, input: object, id?: string): Promise<Said> {
    const response = await fetch(`${urlOf(server)}/${server}/${skill.replaceAll('_', '-')}`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        ...(id !== undefined && { 'idempotency-key': id }),
      },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(30_000),
    });
    const body: unknown = await response.json();
    return response.ok ? { status: 200, ...Envelope.parse(body) } : { status: response.status, ...Problem.parse(body) };
  }
  async function asked(server: ServerName, skill: string, input: object, id?: string) {
    const said = await call(server, skill, input, id);
    if ('content' in said) return said.content;
    throw new Error(`${skill}: ${said.status} ${said.code} ${said.detail}`);
  }
  async function patiently(server: ServerName, skill: string, input: object, id: string) {
    for (;;) {
      const said = await call(server, skill, input, id).catch(() => undefined);
      if (said && 'content' in said) return said.content;
      if (said && said.status < 500) throw new Error(`${skill}: ${said.status} ${said.code} ${said.detail}`);
      await pause(100);
    }
  }
  return { name, call, asked, patiently, authorization };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until it is so, and returns after how many ms. Throws what it was at last after `patience`. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isSo: (value: T) => boolean,
  patience = 60_000,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    const value = await ask().catch((error: unknown) => error as T);
    const after = performance.now() - began;
    if (!(value instanceof Error) && isSo(value)) return after;
    if (after > patience) throw new Error(`still ${value instanceof Error ? value.message : JSON.stringify(value)}`);
    await pause(50);
  }
}

const Export = z.object({
  documents: z.array(z.object({ kind: z.string(), key: z.string(), value: z.looseObject({}) })),
});

/** Everything that a student may see is kept about them, by any server. */
export async function documentsOf({ authorization }: Student, server: ServerName = 'progress') {
  const response = await fetch(`${urlOf(server)}/students/me`, { headers: { authorization } });
  return Export.parse(await response.json()).documents;
}

const Tries = z.object({ attempts: z.int() });

/** Graded tries at exercises that have reached progress. */
export async function triesOf(one: Student): Promise<number> {
  const practices = (await documentsOf(one)).filter(({ kind }) => kind === 'practice');
  return practices.reduce((sum, { value }) => sum + Tries.parse(value).attempts, 0);
}

/** Attempts at a concept that have reached progress. */
export async function attemptsOf({ asked }: Student, concept: string): Promise<number> {
  const { evidence } = await asked('progress', 'mastery_calculation', { concept });
  return z.object({ attempts: z.int() }).parse(evidence).attempts;
}
