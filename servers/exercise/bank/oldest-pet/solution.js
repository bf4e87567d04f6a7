export function oldestPet(pets) {
  let oldest = null;
  for (const pet of pets) {
    if (oldest === null || pet.age > oldest.age) {
      oldest = pet;
    }
  }
  return oldest;
}
