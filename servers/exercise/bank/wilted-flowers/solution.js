export function removeWilted(pots) {
  let removed = 0;
  for (let i = pots.length - 1; i >= 0; i--) {
    if (pots[i] === 'wilted') {
      pots.splice(i, 1);
      removed++;
    }
  }
  return removed;
}
