export function points(hits, shining) {
  // your code
}
