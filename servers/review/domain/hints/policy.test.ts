import { expect, it } from 'vitest';
import { policyOf } from './policy.ts';

it('who is in no class has what a class begins with', () => {
  expect(policyOf([])).toEqual({ maxHintLevel: 4, openNextStep: false });
});

it('a class decides, and of several the strictest', () => {
  const open = { maxHintLevel: 5, openNextStep: true };
  expect(policyOf([open])).toEqual(open);
  expect(policyOf([open, { maxHintLevel: 2, openNextStep: true }])).toEqual({ maxHintLevel: 2, openNextStep: true });
  expect(policyOf([open, { maxHintLevel: 5, openNextStep: false }])).toEqual({ maxHintLevel: 5, openNextStep: false });
});
