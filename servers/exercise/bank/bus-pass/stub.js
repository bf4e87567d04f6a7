export function cheaperWithPass(rides, price, pass) {
  // your code
}
