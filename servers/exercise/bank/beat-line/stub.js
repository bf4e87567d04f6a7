export function beatLine(beats, accent) {
  // your code
}
