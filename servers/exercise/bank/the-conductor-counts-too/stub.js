export function onBoard(guests) {
  let people = guests;
  people = people++;

  return people;
}
