export function newSpecies(seen, today) {
  const known = new Set(seen);
  let count = 0;
  for (const species of today) {
    if (!known.has(species)) {
      known.add(species);
      count++;
    }
  }
  return count;
}
