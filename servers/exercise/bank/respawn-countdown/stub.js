export function countdown(seconds, show) {
  // your code
}
