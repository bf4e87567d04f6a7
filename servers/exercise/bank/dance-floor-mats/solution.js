export function matsFor(width, depth = width) {
  return Math.ceil(width * depth);
}
