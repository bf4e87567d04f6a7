export function middleFrame(frames) {
  // your code
}
