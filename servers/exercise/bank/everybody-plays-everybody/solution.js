export function gamesOf(players) {
  if (players < 2) {
    return 0;
  }
  return players - 1 + gamesOf(players - 1);
}
