export function countdown(from, report) {
  // your code
}
