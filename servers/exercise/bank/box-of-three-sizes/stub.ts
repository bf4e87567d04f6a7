export function boxPrice(size: string): number {
  if (size === 'S') {
    return __small__;
  }
  return __large__;
}
