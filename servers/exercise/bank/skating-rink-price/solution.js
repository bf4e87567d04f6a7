export function rinkPrice(minutes) {
  let price = 400;
  if (minutes > 60) {
    const extra = minutes - 60;
    price = price + extra * 2;
  }
  return price;
}
