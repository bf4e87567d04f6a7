import { energyLabels } from './solution.js';

test('each measurement gets a label', () => {
  expect(energyLabels([3421, 500])).toEqual(['3.4 kWh', '0.5 kWh']);
});

test('whole kilowatt-hours have a digit after the point too', () => {
  expect(energyLabels([2000, 0])).toEqual(['2.0 kWh', '0.0 kWh']);
});

test('no measurement, no label', () => {
  expect(energyLabels([])).toEqual([]);
});

test('the numbers stay as they were', () => {
  const wattHours = [700, 1900];
  energyLabels(wattHours);
  expect(wattHours).toEqual([700, 1900]);
});
