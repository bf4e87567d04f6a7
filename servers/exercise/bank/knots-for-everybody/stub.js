export function withKmh(text) {
  // your code
}
