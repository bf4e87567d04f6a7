export function afterStop(stop, people, off, on) {
  let next = stop;
  let inside = people;

  inside -= off;
  inside += on;
  next++;

  return 'next stop: ' + next + ', people: ' + inside;
}
