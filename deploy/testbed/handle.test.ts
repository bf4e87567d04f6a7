import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { handleOf } from './handle.ts';
import type { Part } from './part.ts';
import { placesIn } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'learnflow-fleet-'));
const places = placesIn(folder);
const port = await freePort();

// Processes are told apart by what Linux says of them in /proc.
const onLinux = it.runIf(process.platform === 'linux');

afterEach(async () => {
  await handleOf(listening, places).stop();
  rmSync(places.pid('redis'), { force: true });
});

/** A part that listens and nothing else. */
const listening = partThatRuns(`require('node:net').createServer().listen(${port}, '127.0.0.1')`);

onLinux('starts a part once, and says so when it is asked again', async () => {
  const handle = handleOf(listening, places);
  expect(await handle.start()).toBe('started');
  const pid = handle.pid();
  expect(await handle.start()).toBe('running');
  expect(handle.pid()).toBe(pid);
  expect(await handle.stop()).toBe('willing');
  expect(await handle.stop()).toBe('absent');
});

onLinux('finds a part again that another process has started', async () => {
  await handleOf(listening, places).start();
  const other = handleOf(listening, placesIn(folder));
  expect(await other.ready()).toBe(true);
  await other.stop();
  expect(await handleOf(listening, places).ready()).toBe(false);
});

onLinux('starts a killed part anew', async () => {
  const handle = handleOf(listening, places);
  await handle.start();
  await handle.kill();
  expect(handle.pid()).toBeUndefined();
  expect(await handle.start()).toBe('started');
});

onLinux('kills a part that does not want to go', async () => {
  const stubborn = partThatRuns(`process.on('SIGTERM', () => {}); ${listening.command.at(-1)}`);
  const handle = handleOf(stubborn, places);
  await handle.start();
  expect(await handle.stop()).toBe('killed');
  expect(handle.pid()).toBeUndefined();
});

onLinux('ends a part whose clock was stopped', async () => {
  const handle = handleOf(listening, places);
  await handle.start();
  handle.freeze();
  expect(await handle.stop()).toBe('willing');
});

onLinux('says where the log is of a part that ended at once', async () => {
  const handle = handleOf(partThatRuns('process.exit(1)'), places);
  await expect(handle.start()).rejects.toThrow(handle.log);
  expect(existsSync(handle.log)).toBe(true);
});

onLinux('names the port that another program holds', async () => {
  const stranger = createServer().listen(port, '127.0.0.1');
  await expect(handleOf(listening, places).start()).rejects.toThrow(`port ${port}`);
  stranger.close();
});

onLinux('lets go of a part that is not wanted any more', async () => {
  const handle = handleOf(listening, places);
  await expect(handle.start(() => true)).rejects.toThrow(/not wanted/);
  expect(handle.pid()).toBeUndefined();
});

function partThatRuns(script: string): Part {
  return {
    name: 'redis',
    ports: [port],
    command: [process.execPath, '-e', script],
    env: {},
    prepare: async () => undefined,
    ready: () =>
      new Promise((resolve, reject) => {
        const socket = connect({ port, host: '127.0.0.1' }, () => resolve(Boolean(socket.destroy())));
        socket.on('error', reject);
      }),
    patience: 20_000,
    farewell: 'SIGTERM',
    grace: 1_000,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => void server.close(done));
  return free;
}
