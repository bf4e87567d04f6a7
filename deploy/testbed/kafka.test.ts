import { expect, it } from 'vitest';
import { brokerProperties } from './kafka.ts';
import { portLayout } from './ports.ts';
import { topics } from './topics.ts';

it('has nodes that listen on loopback only and know one another', () => {
  const lines = brokerProperties(2, portLayout(), '/data').split('\n');
  expect(lines).toContain('node.id=2');
  expect(lines).toContain('listeners=PLAINTEXT://127.0.0.1:29093,CONTROLLER://127.0.0.1:29193');
  expect(lines).toContain('controller.quorum.voters=1@127.0.0.1:29192,2@127.0.0.1:29193,3@127.0.0.1:29194');
});

it('keeps facts for seven days on three brokers, of which one may be lost', () => {
  const [events, dead] = topics();
  expect(events).toMatchObject({ name: 'learning.events', partitions: 6, replication: 3 });
  expect(events?.config).toMatchObject({ 'retention.ms': `${7 * 86_400_000}`, 'min.insync.replicas': '2' });
  expect(dead).toMatchObject({ name: 'learning.events.dead-letter', partitions: 3, replication: 3 });
  expect(dead?.config['retention.ms']).toBe(`${30 * 86_400_000}`);
});
