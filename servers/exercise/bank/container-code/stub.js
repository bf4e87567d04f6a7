export function isContainerCode(text) {
  // your code
}
