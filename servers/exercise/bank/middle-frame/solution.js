export function middleFrame(frames) {
  return frames[Math.floor(frames.length / 2)];
}
