export function line(count, product, cents) {
  const text = '';

  return text;
}
