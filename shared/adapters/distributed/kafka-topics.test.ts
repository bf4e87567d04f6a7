import { expect, test } from 'vitest';
import { TOPICS } from '../../host/kafka.ts';
import { differencesOf, withReplication } from './kafka-topics.ts';

const events = {
  name: 'e',
  partitions: 6,
  replication: 3,
  config: { 'retention.ms': '1', 'min.insync.replicas': '2' },
};

test('the topics that are shipped are the two that servers write to', () => {
  expect(TOPICS.map(({ name, partitions, replication }) => [name, partitions, replication])).toEqual([
    ['learning.events', 6, 3],
    ['learning.events.dead-letter', 3, 3],
  ]);
});

test('a topic that is as it should be differs in nothing, whatever else is set on it', () => {
  const found = { ...events, config: { ...events.config, 'segment.ms': '9' } };
  expect(differencesOf(events, found)).toEqual([]);
});

test('each difference is told with what is and what should be', () => {
  expect(differencesOf(events, { partitions: 5, replication: 1, config: { 'retention.ms': '1' } })).toEqual([
    'partitions is 5, should be 6',
    'replication is 1, should be 3',
    'min.insync.replicas is undefined, should be 2',
  ]);
});

test.each([
  [1, '1'],
  [2, '1'],
  [3, '2'],
  [5, '2'],
])('with %i copies a topic stays writable while %s is in sync', (copies, insync) => {
  const small = withReplication(events, copies);
  expect([small.replication, small.config['min.insync.replicas'], small.config['retention.ms']]).toEqual([
    copies,
    insync,
    '1',
  ]);
});
