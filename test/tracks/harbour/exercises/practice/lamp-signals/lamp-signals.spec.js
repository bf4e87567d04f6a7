import { describe, expect, test, xtest } from '@jest/globals';
import { secondsOf } from './lamp-signals.js';

describe('a signal', () => {
  test('of one short flash', () => {
    expect(secondsOf('.')).toBe(1);
  });

  xtest('of one long flash', () => {
    expect(secondsOf('-')).toBe(3);
  });

  xtest('of several has dark seconds between them', () => {
    expect(secondsOf('-.-')).toBe(9);
  });

  test.skip('of nothing', () => {
    expect(secondsOf('')).toBe(0);
  });
});

xtest('anything else is an error', () => {
  expect(() => secondsOf('-x')).toThrow('no such flash');
});
