const LONGEST = 100;

/** A caller's own words in a message: cut, because whoever reads the answer pays for them, and on one line. */
export function shown(text: string): string {
  const line = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return line.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '?');
}
