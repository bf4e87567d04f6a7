import { expect, it } from 'vitest';
import { choiceFrom } from './choice.ts';
import { ALL_PARTS } from './fleet.ts';

it('means the whole fleet, in the foreground, where nothing is said', () => {
  const { action, parts, detach, ports } = choiceFrom([], {});
  expect({ action, parts, detach, redis: ports.redis }).toEqual({
    action: 'up',
    parts: ALL_PARTS,
    detach: false,
    redis: 26_379,
  });
});

it('leaves out the servers and the sidecars where only the infrastructure is asked for', () => {
  expect(choiceFrom(['--only', 'infra'], {}).parts).toEqual([
    'broker-1',
    'broker-2',
    'broker-3',
    'postgresql',
    'redis',
  ]);
});

it('takes groups together', () => {
  expect(choiceFrom(['up', '--only', 'postgresql,redis'], {}).parts).toEqual(['postgresql', 'redis']);
});

it('lets an option win over the environment', () => {
  const env = { LEARNFLOW_FLEET_SHIFT: '100' };
  expect(choiceFrom([], env).ports.redis).toBe(26_479);
  expect(choiceFrom(['--shift', '200'], env).ports.redis).toBe(26_579);
});

it('knows what names this fleet among others', () => {
  expect(choiceFrom(['--shift', '200', '--folder', '/tmp/other'], {}).where).toEqual([
    '--shift',
    '200',
    '--folder',
    '/tmp/other',
  ]);
  expect(choiceFrom([], {}).where).toEqual([]);
});

it('makes a token for one student', () => {
  expect(choiceFrom(['token', 'ada', '--operator'], {})).toMatchObject({
    action: 'token',
    student: 'ada',
    operator: true,
  });
  expect(() => choiceFrom(['token'], {})).toThrow(/Whose token/);
  expect(() => choiceFrom(['token', 'a b'], {})).toThrow(/Nobody can be called a b: a name must be/);
});

it('says what there is to a word that it does not know', () => {
  expect(() => choiceFrom(['stop'], {})).toThrow(/up, down, status and token/);
  expect(() => choiceFrom(['--only', 'kafka'], {})).toThrow(/brokers, postgresql/);
  expect(() => choiceFrom(['up', 'down'], {})).toThrow(/One thing at a time/);
  expect(() => choiceFrom(['--shift', 'far'], {})).toThrow(/shift/);
});
