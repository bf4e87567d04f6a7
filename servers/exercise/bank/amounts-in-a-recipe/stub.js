export function amount(line) {
  const colon = 0; // where is the first colon?

  return line;
}
