export function heaviest(grams) {
  // your code
}
