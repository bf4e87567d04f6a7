export function balanced(left, right, bowl) {
  const same = (left = right + bowl);

  return same;
}
