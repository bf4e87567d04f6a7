export function examResult(playing, theory) {
  // your code
}
