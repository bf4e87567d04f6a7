export function oldestPet(pets) {
  let oldest = null;
  for (const pet of pets) {
    // when is this pet the oldest so far?
  }
  return oldest;
}
