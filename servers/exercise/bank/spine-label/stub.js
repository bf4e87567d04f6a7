export function spineLabel(book) {
  const { writer, title, shelf } = book;
  return writer + ', ' + title + ' (' + shelf + ')';
}
