export function lend(book, reader) {
  if (book.lentTo !== '') {
    return false;
  }
  book.lentTo = reader;
  book.times += 1;
  return true;
}
