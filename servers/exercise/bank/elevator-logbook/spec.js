import { Elevator } from './solution.js';

test('a new elevator waits on the ground floor', () => {
  const elevator = new Elevator(9);
  expect(elevator.floor).toBe(0);
  expect(elevator.travelled).toBe(0);
});

test('it comes to the floor that called it', () => {
  const elevator = new Elevator(9);
  elevator.call(5);
  expect(elevator.floor).toBe(5);
  expect(elevator.travelled).toBe(5);
});

test('the way down counts as well', () => {
  const elevator = new Elevator(9);
  elevator.call(5);
  elevator.call(2);
  expect(elevator.floor).toBe(2);
  expect(elevator.travelled).toBe(8);
});

test('the top floor can be called, the one above cannot', () => {
  const elevator = new Elevator(9);
  elevator.call(9);
  elevator.call(10);
  expect(elevator.floor).toBe(9);
  expect(elevator.travelled).toBe(9);
});

test('nothing happens for a floor below the ground', () => {
  const elevator = new Elevator(4);
  elevator.call(-1);
  expect(elevator.floor).toBe(0);
  expect(elevator.travelled).toBe(0);
});

test('two elevators travel each for themselves', () => {
  const left = new Elevator(3);
  const right = new Elevator(3);
  left.call(3);
  expect(right.floor).toBe(0);
});
