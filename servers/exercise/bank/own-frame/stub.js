export function ownLine(trace, file) {
  // your code
}
