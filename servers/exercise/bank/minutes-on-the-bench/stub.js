export function minutesPlayed(cameOn, cameOff) {
  console.log(cameOff - cameOn);
}

export function minutesOnBench(cameOn, cameOff, gameMinutes) {
  return gameMinutes - minutesPlayed(cameOn, cameOff);
}
