export function tallies(counted, expected) {
  const same = counted === expected;

  return same;
}
