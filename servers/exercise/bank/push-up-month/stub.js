export function pushUps(days) {
  let total = 0;
  let today = __plan_first__;
  // your code
  return total;
}
