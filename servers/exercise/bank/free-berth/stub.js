export function berthFor(berths, metres) {
  // your code
}
