export function onBoard(guests) {
  let people = guests;
  people++;

  return people;
}
