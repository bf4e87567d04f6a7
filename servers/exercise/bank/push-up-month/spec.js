import { pushUps } from './solution.js';

test('the first day', () => {
  expect(pushUps(1)).toBe(__plan_first__);
});

test('three days', () => {
  expect(pushUps(3)).toBe(__plan_first__ + __plan_second__ + __plan_third__);
});

test('a whole month', () => {
  expect(pushUps(30)).toBe(30 * __plan_first__ + 435 * __plan_more__);
});

test('no day at all', () => {
  expect(pushUps(0)).toBe(0);
});
