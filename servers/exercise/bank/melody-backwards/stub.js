export function backwards(melody) {
  if (melody.length === 1) {
    return melody;
  }
  backwards(melody.slice(1)) + melody[0];
}
