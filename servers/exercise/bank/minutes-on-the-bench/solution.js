export function minutesPlayed(cameOn, cameOff) {
  return cameOff - cameOn;
}

export function minutesOnBench(cameOn, cameOff, gameMinutes) {
  return gameMinutes - minutesPlayed(cameOn, cameOff);
}
