import { Robot } from './solution.js';

function makeButton() {
  const actions = [];
  return {
    onPress(action) {
      actions.push(action);
    },
    press() {
      for (const action of actions) action();
    },
  };
}

test('a connected robot runs on', () => {
  const robot = new Robot();
  robot.connect(makeButton());
  expect(robot.running).toBe(true);
});

test('a press stops the robot', () => {
  const robot = new Robot();
  const button = makeButton();
  robot.connect(button);
  button.press();
  expect(robot.running).toBe(false);
});

test('a button stops its own robot only', () => {
  const [left, right] = [new Robot(), new Robot()];
  const [leftButton, rightButton] = [makeButton(), makeButton()];
  left.connect(leftButton);
  right.connect(rightButton);
  rightButton.press();
  expect(left.running).toBe(true);
  expect(right.running).toBe(false);
});

test('one button may stop two robots', () => {
  const [left, right] = [new Robot(), new Robot()];
  const button = makeButton();
  left.connect(button);
  right.connect(button);
  button.press();
  expect([left.running, right.running]).toEqual([false, false]);
});
