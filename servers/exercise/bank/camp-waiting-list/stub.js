export function cancel(waiting, name) {
  // your code
}
