export function spineLabel(book) {
  const { author: writer, title, place: { shelf } } = book;
  return writer + ', ' + title + ' (' + shelf + ')';
}
