export function packingList(things) {
  let text = '';
  for (let i = 0; i < things.length; i++) {
    // add the number and the thing to the text
  }
  return text;
}
