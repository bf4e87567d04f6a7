export function checkDigit(number) {
  // your code
}
