export function berthFor(berths, metres) {
  const found = berths.find((berth) => berth.free && berth.metres >= metres);
  if (found === undefined) {
    return 'anchor outside';
  }
  return found.name;
}
