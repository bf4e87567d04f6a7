export function packingList(things) {
  let text = '';
  for (let i = 0; i < things.length; i++) {
    if (i > 0) {
      text += ', ';
    }
    text += i + 1 + ' ' + things[i];
  }
  return text;
}
