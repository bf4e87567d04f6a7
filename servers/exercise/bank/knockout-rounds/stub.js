export function roundsOf(players) {
  let left = players;
  let rounds = 0;
  while (left >= 1) {
    left = Math.floor(left / 2);
    rounds++;
  }
  return rounds;
}
