export function load(text) {
  // your code
}
