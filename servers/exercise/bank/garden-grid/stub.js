export function emptyGarden(rows, places) {
  const garden = [];
  const row = [];
  for (let p = 0; p < places; p++) {
    row[p] = 'empty';
  }
  return garden;
}
