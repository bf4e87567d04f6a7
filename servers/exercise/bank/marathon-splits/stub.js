export function slowestLap(laps) {
  let slowest = 0;
  for (let i = 1; i < laps.length - 1; i++) {
    if (laps[i] > slowest) {
      slowest = laps[i];
    }
  }
  return slowest;
}
