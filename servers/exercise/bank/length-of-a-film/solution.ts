export function minutes(length: number | string): number {
  if (typeof length === 'number') {
    return length;
  }
  const parts = length.split(':');
  return Number(parts[0]) * 60 + Number(parts[1]);
}
