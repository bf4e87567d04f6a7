export function gamesOf(players) {
  // your code
}
