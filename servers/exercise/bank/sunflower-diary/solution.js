export function growth(heights) {
  return heights[heights.length - 1] - heights[0];
}
