export function whereIs(book) {
  // your code
}
