export function minutes(length) {
  // your code
}
