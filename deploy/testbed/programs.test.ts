import { expect, it } from 'vitest';
import { reaches } from './programs.ts';

it.each([
  ['1.26.6', '1.26.6', true],
  ['1.26.10', '1.26.6', true],
  ['1.27', '1.26.6', true],
  ['2.0', '1.26.6', true],
  ['1.26', '1.26.6', false],
  ['1.9.9', '1.26.6', false],
  ['17.0.15', '17', true],
  ['8.0', '17', false],
])('version %s against at least %s: %s', (version, least, enough) => {
  expect(reaches(version, least)).toBe(enough);
});
