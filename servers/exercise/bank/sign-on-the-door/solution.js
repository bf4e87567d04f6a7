export function turned(open) {
  const after = !open;

  return after;
}
