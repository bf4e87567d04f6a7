import { chargingOrder } from './solution.js';

const names = (robots) => chargingOrder(robots).map((robot) => robot.name);

test('the lowest charge comes first', () => {
  const robots = [
    { name: 'Ada', charge: 80 },
    { name: 'Bo', charge: 5 },
    { name: 'Cy', charge: 33 },
  ];
  expect(names(robots)).toEqual(['Bo', 'Cy', 'Ada']);
});

test('charges are compared as numbers', () => {
  const robots = [
    { name: 'Dot', charge: 100 },
    { name: 'Eve', charge: 9 },
    { name: 'Fay', charge: 20 },
    { name: 'Gil', charge: 3 },
  ];
  expect(names(robots)).toEqual(['Gil', 'Eve', 'Fay', 'Dot']);
});

test('robots with the same charge keep their order', () => {
  const robots = [
    { name: 'Hal', charge: 50 },
    { name: 'Ivy', charge: 20 },
    { name: 'Jo', charge: 50 },
    { name: 'Kim', charge: 20 },
  ];
  expect(names(robots)).toEqual(['Ivy', 'Kim', 'Hal', 'Jo']);
});

test('the array that was handed over keeps its order', () => {
  const robots = [
    { name: 'Ada', charge: 80 },
    { name: 'Bo', charge: 5 },
  ];
  chargingOrder(robots);
  expect(robots.map((robot) => robot.name)).toEqual(['Ada', 'Bo']);
});

test('no robot', () => {
  expect(chargingOrder([])).toEqual([]);
});
