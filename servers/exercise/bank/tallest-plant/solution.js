export function tallest(heights) {
  let best = 0;
  for (const height of heights) {
    if (height > best) {
      best = height;
    }
  }
  return best;
}
