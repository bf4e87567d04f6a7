import { onlyOnce } from './solution.js';

test('the first press calls the action and returns its result', () => {
  const start = onlyOnce(() => 'started');
  expect(start()).toBe('started');
});

test('nothing runs before the first press', () => {
  const action = vi.fn();
  onlyOnce(action);
  expect(action).not.toHaveBeenCalled();
});

test('later presses do not call the action again, and return the first result', () => {
  let engines = 0;
  const start = onlyOnce(() => {
    engines += 1;
    return engines;
  });
  expect([start(), start(), start()]).toEqual([1, 1, 1]);
  expect(engines).toBe(1);
});

test('an action that returns nothing runs once too', () => {
  const action = vi.fn();
  const start = onlyOnce(action);
  start();
  start();
  expect(action).toHaveBeenCalledTimes(1);
});

test('each button has its own memory', () => {
  const left = onlyOnce(() => 'left');
  const right = onlyOnce(() => 'right');
  left();
  expect(right()).toBe('right');
});
