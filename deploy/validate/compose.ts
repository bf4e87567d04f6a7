import { join } from 'node:path';
import { z } from 'zod';
import { answered } from './command.ts';
import { DEPLOY } from './places.ts';

export const COMPOSE_FILE = join(DEPLOY, 'compose.yaml');

const ASKED = ['JWT_KEY', 'DAPR_API_TOKEN', 'APP_API_TOKEN', 'DATABASE_PASSWORD', 'REDIS_PASSWORD'];
const allAs = (value: string) => Object.fromEntries(ASKED.map((name) => [`LEARNFLOW_${name}`, value]));

/** Values for what the file asks of its user by name. */
const STAND_INS = allAs('stand-in');
export const NOTHING_SET = allAs('');

const Project = z.object({ services: z.record(z.string(), z.unknown()) });

/** The services of a Compose file, or what the specification's own parser has against it. */
export async function servicesOf(
  file: string,
  program: string,
  env: Readonly<Record<string, string>> = STAND_INS,
): Promise<{ readonly services: readonly string[] } | { readonly complaint: string }> {
  const said = await answered(program, [file], { env });
  return said.content
    ? { services: Object.keys(Project.parse(JSON.parse(said.text)).services) }
    : { complaint: said.complaint.trim() };
}
