export function ways(beats) {
  if (beats < 0) {
    return 0;
  }
  if (beats === 0) {
    return 1;
  }
  return ways(beats - 1) + ways(beats - 2);
}
