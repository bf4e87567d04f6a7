export function afterStop(stop, people, off, on) {
  let next = stop;
  let inside = people;

  // your code

  return 'next stop: ' + next + ', people: ' + inside;
}
