export function line(count, product, cents) {
  const text = `${count} x ${product} = ${count * cents} cents`;

  return text;
}
