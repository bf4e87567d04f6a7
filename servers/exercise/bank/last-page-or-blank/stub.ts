export function lastOr(list, fallback) {
  // your code
}
