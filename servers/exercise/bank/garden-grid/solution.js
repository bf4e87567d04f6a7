export function emptyGarden(rows, places) {
  const garden = [];
  for (let r = 0; r < rows; r++) {
    const row = [];
    for (let p = 0; p < places; p++) {
      row[p] = 'empty';
    }
    garden[r] = row;
  }
  return garden;
}
