export function matchState(home, away) {
  // your code
}
