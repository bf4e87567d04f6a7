export function halfPrice(age, student) {
  // your code
}
