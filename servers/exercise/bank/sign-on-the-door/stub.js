export function turned(open) {
  const after = undefined;

  return after;
}
