export let waiting = __start__;

export function arrive(people) {
  waiting = waiting + people;
}
