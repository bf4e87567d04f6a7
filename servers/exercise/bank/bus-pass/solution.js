export function cheaperWithPass(rides, price, pass) {
  return rides * price > pass;
}
