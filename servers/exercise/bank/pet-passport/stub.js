export function passport(name, species, year) {
  // your code
}
