/** FNV-1a, 32 bits, of the text's UTF-16 units: spreads ids evenly, and the same everywhere. */
export function digest32(text: string): number {
  let digest = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) digest = Math.imul(digest ^ text.charCodeAt(i), 0x01000193);
  return digest >>> 0;
}
