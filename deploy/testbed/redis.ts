import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Part } from './part.ts';
import type { Places } from './places.ts';
import type { Ports } from './ports.ts';

/** Redis holds the gateway's counters of calls a minute: nothing that must outlive it, so nothing is written to disk. */
export function redisPart(ports: Ports, places: Places): Part {
  const folder = places.data('redis');
  const port = `${ports.redis}`;
  const nowhere = ['--save', '', '--appendonly', 'no'];
  return {
    name: 'redis',
    ports: [ports.redis],
    command: ['redis-server', '--port', port, '--bind', '127.0.0.1', '--dir', folder, ...nowhere],
    env: {},
    prepare: async () => {
      await mkdir(folder, { recursive: true });
    },
    ready: () => answersPing(ports.redis),
    patience: 15_000,
    farewell: 'SIGTERM',
    grace: 5_000,
  };
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    socket.setTimeout(1_000, () => socket.destroy(new Error('silent')));
    socket.on('error', reject);
    socket.on('data', (answer) => {
      resolve(answer.toString().startsWith('+PONG'));
      socket.destroy();
    });
  });
}
