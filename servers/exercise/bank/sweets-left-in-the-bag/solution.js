export function leftOver(sweets) {
  const left = sweets % __group_size__;

  return left;
}
