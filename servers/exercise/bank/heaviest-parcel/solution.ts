export function heaviest(grams: (number | null)[]): number | null {
  let best: number | null = null;
  for (const weight of grams) {
    if (weight !== null && (best === null || weight > best)) {
      best = weight;
    }
  }
  return best;
}
