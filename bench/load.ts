import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** Loads a POST route in a process of its own: `node load.ts URL SECONDS BODY…`. Connections start at different bodies. */
const autocannon = promisify(createRequire(import.meta.url)('autocannon'));
const CONNECTIONS = 10;

interface Client {
  setRequests(requests: readonly object[]): void;
}

const [url, seconds, ...bodies] = process.argv.slice(2);
const requests = bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body }));
let connected = 0;
const result = await autocannon({
  url,
  duration: Number(seconds),
  connections: CONNECTIONS,
  setupClient(client: Client) {
    const first = Math.floor((requests.length * connected++) / CONNECTIONS);
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
  },
});
process.stdout.write(JSON.stringify({ average: result.requests.average, failed: result.non2xx + result.errors }));
