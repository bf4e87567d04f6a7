import { makeButtons } from './solution.js';

test('there is a button for each floor, the ground floor too', () => {
  expect(makeButtons(3, () => {})).toHaveLength(4);
});

test('each button rides to its own floor', () => {
  const visited = [];
  const buttons = makeButtons(3, (floor) => visited.push(floor));
  buttons[2]();
  buttons[0]();
  buttons[3]();
  expect(visited).toEqual([2, 0, 3]);
});

test('nobody rides while the buttons are made', () => {
  const ride = vi.fn();
  makeButtons(5, ride);
  expect(ride).not.toHaveBeenCalled();
});

test('a house with a ground floor only', () => {
  const ride = vi.fn();
  const buttons = makeButtons(0, ride);
  buttons[0]();
  expect(ride).toHaveBeenCalledWith(0);
});
