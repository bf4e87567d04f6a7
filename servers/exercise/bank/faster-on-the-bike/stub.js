function kmPerHour(km, hours) {
  return km / hours;
}

export function fasterBy(hours1, km1, hours2, km2) {
  return kmPerHour(hours1, km1) - kmPerHour(hours2, km2);
}
