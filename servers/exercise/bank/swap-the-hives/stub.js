export function swapHives(row, i, j) {
  row[i] = row[j];
  row[j] = row[i];
}
