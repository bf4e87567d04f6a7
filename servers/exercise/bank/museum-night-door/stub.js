export function enter(door, code) {
  // return a promise
}
