export function courtBill(hours, price, lamps) {
  // your code
}
