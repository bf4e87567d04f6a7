export function traysFor(cookies) {
  const trays = 0;

  return trays;
}
