import { describe, expect, test } from '@jest/globals';
import { painted, price } from './boat-names';

describe('a painted name', () => {
  test('is in capitals', () => {
    expect(painted('Nora')).toBe('NORA');
  });

  test('has no spaces around it', () => {
    expect(painted('  Sea Cat ')).toBe('SEA CAT');
  });
});

describe('the price', () => {
  test('counts characters', () => {
    expect(price('Nora')).toBe(12);
  });

  test('does not count spaces', () => {
    expect(price('Sea Cat')).toBe(18);
  });
});
