export function pushUps(days) {
  let total = 0;
  let today = __plan_first__;
  for (let day = 1; day <= days; day++) {
    total = total + today;
    today = today + __plan_more__;
  }
  return total;
}
