export function backwards(melody) {
  if (melody.length < 2) {
    return melody;
  }
  return backwards(melody.slice(1)) + melody[0];
}
