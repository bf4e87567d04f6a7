import { DATABASE_USER } from '../../deploy/testbed/postgresql.ts';
import { fleet } from './suite-fleet.ts';

/** The suite's brokers and database, or others that the environment names. */
export const brokers: string = process.env.LEARNFLOW_KAFKA_BROKERS ?? fleet.bootstrap;

const server =
  process.env.LEARNFLOW_DATABASE ??
  `postgres://${DATABASE_USER}:${fleet.secrets.databasePassword}@127.0.0.1:${fleet.ports.postgresql}/postgres`;

export function databaseUrl(name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
