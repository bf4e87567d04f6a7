export function swapBook(shelf, place, book) {
  const index = 0; // which index belongs to this place?

  // change the shelf, and return the book that stood there
}
