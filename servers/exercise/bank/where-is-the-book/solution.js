export function whereIs(book) {
  if (book.reader === null) {
    return 'on the shelf';
  }
  if (book.reader === undefined) {
    return 'not known';
  }
  return 'lent to ' + book.reader;
}
