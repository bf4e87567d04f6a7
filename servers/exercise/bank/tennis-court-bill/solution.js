export function courtBill(hours, price = 9, lamps = 2) {
  return hours * price + lamps;
}
