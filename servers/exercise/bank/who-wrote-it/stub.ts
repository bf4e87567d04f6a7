export function byline(authors: string | string[]): string {
  if (authors.length === 1) {
    return 'by ' + authors[0];
  }
  return 'by ' + authors[0] + ' and ' + (authors.length - 1) + ' more';
}
