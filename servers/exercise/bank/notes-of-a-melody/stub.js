export function countNote(melody, note) {
  let count = 0;
  for (let i = 1; i < melody.length; i++) {
    if (melody[i] === note) {
      count++;
      return count;
    }
  }
}
