import { DrillRobot, Robot } from './solution.js';

test('a new robot with a drill has a name, a full battery and no depth', () => {
  const robot = new DrillRobot('Nanuk');
  expect(robot.name).toBe('Nanuk');
  expect(robot.battery).toBe(100);
  expect(robot.depth).toBe(0);
});

test('each metre costs battery', () => {
  const robot = new DrillRobot('Siku');
  robot.drill();
  robot.drill();
  expect(robot.depth).toBe(2);
  expect(robot.battery).toBe(80);
});

test('it is still a robot', () => {
  expect(new DrillRobot('Nanuk')).toBeInstanceOf(Robot);
});
