export function duration(minutes) {
  const hours = Math.round(minutes / 60);
  const rest = minutes - hours * 60;

  return hours + ' h ' + rest + ' min';
}
