export function onlyOnce(action) {
  // your code
}
