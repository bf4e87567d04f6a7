import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bootstrapOf, portLayout } from './ports.ts';

it('lays a fleet out on the ports that the documentation names', () => {
  const ports = portLayout();
  expect(bootstrapOf(ports)).toBe('127.0.0.1:29092,127.0.0.1:29093,127.0.0.1:29094');
  expect(ports.postgresql).toBe(25_432);
  expect(ports.redis).toBe(26_379);
  expect(ports.servers.progress).toEqual({
    app: 4101,
    daprHttp: 4201,
    daprGrpc: 4301,
    daprInternal: 4401,
    daprMetrics: 4501,
  });
  expect(ports.servers.review).toEqual({
    app: 4105,
    daprHttp: 4205,
    daprGrpc: 4305,
    daprInternal: 4405,
    daprMetrics: 4505,
  });
});

it('gives no port twice, and none outside of 1 to 65535, however far it is moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_341 }), (shift) => {
      const all = numbersIn(portLayout(shift));
      expect(new Set(all).size).toBe(all.length);
      expect(Math.max(...all)).toBeLessThanOrEqual(65_535);
    }),
  );
});

it('refuses to be moved where no ports are', () => {
  for (const shift of [-1, 0.5, 36_342, Number.NaN]) expect(() => portLayout(shift)).toThrow(/shift/);
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
