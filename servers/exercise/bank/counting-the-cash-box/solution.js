export function tallies(counted, expected) {
  const same = Math.abs(counted - expected) < 0.005;

  return same;
}
