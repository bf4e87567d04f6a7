import { ANALYSES, analysesOf } from '@learnflow/shared/analyst';
import { expect, it } from 'vitest';
import { SERVERS } from './servers.ts';

it('the thread beside a program over stdio knows every analysis that a skill reads', () => {
  const known = ANALYSES.map(({ name }) => name);
  expect(new Set(known).size).toBe(known.length);
  for (const { name } of analysesOf(SERVERS)) expect(known).toContain(name);
});
