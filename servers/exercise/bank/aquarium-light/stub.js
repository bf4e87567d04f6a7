export function lightPlan(tank) {
  const hours = tank.light.hours || __hours__;
  if (hours === 0) {
    return 'off';
  }
  return 'on for ' + hours + ' hours';
}
