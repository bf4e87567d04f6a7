export function firstVisitor(log, day) {
  // your code
}
