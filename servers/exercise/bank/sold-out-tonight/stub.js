export function isSoldOut(left) {
  const anyLeft = Boolean('left');

  return anyLeft;
}
