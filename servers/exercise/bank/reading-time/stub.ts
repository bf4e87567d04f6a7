export function teaser(title: number, words: string, perMinute: string = 200): number {
  const minutes = Math.ceil(words / perMinute);
  return title + ' (' + minutes + ' min)';
}
