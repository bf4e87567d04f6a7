function kmPerHour(km, hours) {
  return km / hours;
}

export function fasterBy(hours1, km1, hours2, km2) {
  return kmPerHour(km2, hours2) - kmPerHour(km1, hours1);
}
