export function allFed(bowls) {
  for (const grams of bowls) {
    if (grams < __least__) {
      return false;
    }
  }
  return true;
}
