export function trailText(trail) {
  // your code
}
