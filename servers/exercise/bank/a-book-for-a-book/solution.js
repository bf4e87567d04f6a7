export function swapBook(shelf, place, book) {
  const index = place - 1;
  const taken = shelf[index];
  shelf[index] = book;
  return taken;
}
