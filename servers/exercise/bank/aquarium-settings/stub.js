export function combine(usual, own) {
  // your code
}
