export function census(sightings) {
  // your code
}
