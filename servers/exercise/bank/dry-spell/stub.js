export function longestDrySpell(rain) {
  // your code
}
