export function slowestLap(laps) {
  let slowest = laps[0];
  for (let i = 1; i < laps.length; i++) {
    if (laps[i] > slowest) {
      slowest = laps[i];
    }
  }
  return slowest;
}
