export function newSpecies(seen, today) {
  // your code
}
