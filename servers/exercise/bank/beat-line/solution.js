export function beatLine(beats, accent) {
  let line = '';
  for (let i = 0; i < beats; i++) {
    if (i % accent === 0) {
      line = line + 'X';
    } else {
      line = line + '.';
    }
  }
  return line;
}
