export function matsFor(width, depth) {
  return Math.ceil(width * depth);
}
