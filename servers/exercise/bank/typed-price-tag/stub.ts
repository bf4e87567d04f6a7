export function label(price, currency) {
  // your code
}
