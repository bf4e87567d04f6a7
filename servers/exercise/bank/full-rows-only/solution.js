export function formations(dancers) {
  let ways = 0;
  for (let rows = 1; rows <= dancers; rows++) {
    if (dancers % rows === 0) {
      ways++;
    }
  }
  return ways;
}
