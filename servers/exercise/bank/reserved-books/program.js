const books = [
  { title: 'Atlas'__reader_a__ },
  { title: 'Poems'__reader_b__ },
  { title: 'Whales'__reader_c__ },
];
let free = 0;

for (const book of books) {
  if (book.reader === null) {
    free++;
  }
}
