export function leftOver(sweets) {
  const left = 0;

  return left;
}
