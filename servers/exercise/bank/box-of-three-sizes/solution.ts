export function boxPrice(size: 'S' | 'M' | 'L'): number {
  if (size === 'S') {
    return __small__;
  }
  if (size === 'M') {
    return __medium__;
  }
  return __large__;
}
