export function ticketPrice(age, isMember) {
  let price = 12;
  if (age < 6) {
    price = 0;
  } else if (age < 18) {
    price = 6;
  }
  if (isMember && price > 2) {
    price = price - 2;
  }
  return price;
}
