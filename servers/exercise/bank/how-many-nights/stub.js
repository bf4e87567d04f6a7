export function nights(arrival, departure) {
  // your code
}
