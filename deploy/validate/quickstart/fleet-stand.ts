import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fleetOf } from '../../testbed/fleet.ts';
import { install } from '../../testbed/install.ts';
import { type Ports, portLayout, SERVERS } from '../../testbed/ports.ts';
import { secretsIn } from '../../testbed/secrets.ts';
import { printed } from '../command.ts';
import { REPOSITORY } from '../places.ts';
import type { Stand, Trust } from './stand.ts';

/** Beside the fleets that somebody uses and those of other proofs. */
const SHIFT = 1_500;
const FOLDER = join(REPOSITORY, '.cache/fleet-quickstart');
/** Until a fact has gone through Kafka. */
const SETTLED_AFTER_MS = 3_000;

/** The whole fleet on this machine, begun anew, which takes the page's tokens, and a door that knows its paths. */
export async function wholeFleet({ publicKey }: Trust): Promise<Stand> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  await install(say);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const secrets = { ...secretsIn(FOLDER), jwtPublicKey: publicKey };
  await writeFile(join(FOLDER, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 });
  const fleet = fleetOf({ ports: portLayout(SHIFT), folder: FOLDER });
  say('the fleet starts');
  await fleet.up();
  const door = await doorTo(fleet.ports);
  return {
    url: door.url,
    about: 'the fleet',
    pauseMs: SETTLED_AFTER_MS,
    inside: async ([program, file = '', ...args]) => {
      if (program === undefined) return '';
      const brokers = args.indexOf('--brokers') + 1;
      const here = args.with(brokers, fleet.bootstrap);
      return printed(program, [file.replace('/app', REPOSITORY), ...here]);
    },
    async [Symbol.asyncDispose]() {
      door.close();
      await fleet.down();
    },
  };
}

/** What Kong does with a path, and nothing else of it. */
async function doorTo({ servers }: Ports): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((asked, answer) => {
    const first = asked.url?.split('/')[1];
    const name = SERVERS.find((one) => one === first) ?? 'progress';
    const { method, url: path, headers } = asked;
    const passed = request({ host: '127.0.0.1', port: servers[name].app, method, path, headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
