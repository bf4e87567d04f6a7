export function checkDigit(number) {
  let rest = number;
  while (rest > 9) {
    let sum = 0;
    while (rest > 0) {
      sum = sum + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    rest = sum;
  }
  return rest;
}
