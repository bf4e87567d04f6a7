import { autosave } from './solution.js';

let saved;
const save = (text) => saved.push(text);

beforeEach(() => {
  saved = [];
  vi.useFakeTimers();
});

test('saves after the pause, and not earlier', () => {
  const changed = autosave(save, 2000);
  changed('Storm');
  vi.advanceTimersByTime(1999);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual(['Storm']);
});

test('several quick changes are saved once, with the last text', () => {
  const changed = autosave(save, 2000);
  changed('S');
  vi.advanceTimersByTime(500);
  changed('St');
  vi.advanceTimersByTime(500);
  changed('Sto');
  vi.advanceTimersByTime(10000);
  expect(saved).toEqual(['Sto']);
});

test('every change starts the wait anew', () => {
  const changed = autosave(save, 1000);
  changed('a');
  vi.advanceTimersByTime(900);
  changed('ab');
  vi.advanceTimersByTime(900);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(saved).toEqual(['ab']);
});

test('a change after a save is saved too', () => {
  const changed = autosave(save, 1000);
  changed('morning');
  vi.advanceTimersByTime(3000);
  changed('evening');
  vi.advanceTimersByTime(3000);
  expect(saved).toEqual(['morning', 'evening']);
});

test('two editors do not disturb each other', () => {
  const news = autosave(save, 1000);
  const sports = autosave(save, 1000);
  news('storm');
  sports('goal');
  vi.advanceTimersByTime(1000);
  expect(saved).toEqual(['storm', 'goal']);
});

test('without a change nothing is saved', () => {
  autosave(save, 1000);
  vi.advanceTimersByTime(5000);
  expect(saved).toEqual([]);
});
