export function growth(heights) {
  return heights[heights.length] - heights[1];
}
