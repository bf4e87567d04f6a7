export function nextYear(beds) {
  // your code
}
