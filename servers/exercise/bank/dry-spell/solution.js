export function longestDrySpell(rain) {
  let longest = 0;
  let current = 0;
  for (const millimetres of rain) {
    if (millimetres === 0) {
      current++;
      if (current > longest) {
        longest = current;
      }
    } else {
      current = 0;
    }
  }
  return longest;
}
