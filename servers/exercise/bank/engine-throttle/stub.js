export function checked(percent) {
  // your code
}
