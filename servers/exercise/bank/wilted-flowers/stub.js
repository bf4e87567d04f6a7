export function removeWilted(pots) {
  let removed = 0;
  for (let i = 0; i < pots.length; i++) {
    if (pots[i] === 'wilted') {
      pots.splice(i, 1);
      removed++;
    }
  }
  return removed;
}
