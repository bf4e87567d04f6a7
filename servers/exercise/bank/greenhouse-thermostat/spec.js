import { Thermostat } from './solution.js';

test('the target can be read', () => {
  expect(new Thermostat(20).target).toBe(20);
});

test('the target can be set', () => {
  const thermostat = new Thermostat(20);
  thermostat.target = 17;
  expect(thermostat.target).toBe(17);
});

test('too much becomes 30', () => {
  const thermostat = new Thermostat(20);
  thermostat.target = 44;
  expect(thermostat.target).toBe(30);
});

test('too little becomes 5', () => {
  const thermostat = new Thermostat(20);
  thermostat.target = -3;
  expect(thermostat.target).toBe(5);
});

test('the first target is kept within the limits too', () => {
  expect(new Thermostat(31).target).toBe(30);
  expect(new Thermostat(4).target).toBe(5);
});

test('every greenhouse has its own target', () => {
  const warm = new Thermostat(25);
  const cool = new Thermostat(10);
  expect([warm.target, cool.target]).toEqual([25, 10]);
});
