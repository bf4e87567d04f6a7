export function coins(cents) {
  const fifties = Math.floor(cents / 50);
  let rest = cents % 50;
  const twenties = Math.floor(rest / 20);
  rest = rest % 20;
  const tens = rest / 10;
  return fifties + twenties + tens;
}
