/** How lists are said to a tutor. */

/** The first of them, and how many more there are. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** Lines of a program: `3` or `3, 7, 9`. */
export const atLines = (lines: readonly number[], most: number): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${firstOf(lines.map(String), most)}`;
