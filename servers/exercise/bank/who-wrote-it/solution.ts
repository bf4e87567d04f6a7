export function byline(authors: string | string[]): string {
  if (typeof authors === 'string') {
    return 'by ' + authors;
  }
  if (authors.length === 1) {
    return 'by ' + authors[0];
  }
  return 'by ' + authors[0] + ' and ' + (authors.length - 1) + ' more';
}
