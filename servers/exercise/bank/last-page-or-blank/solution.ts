export function lastOr<T>(list: T[], fallback: T): T {
  if (list.length === 0) {
    return fallback;
  }
  return list[list.length - 1];
}
