export function teaser(title: string, words: number, perMinute = 200): string {
  const minutes = Math.ceil(words / perMinute);
  return title + ' (' + minutes + ' min)';
}
