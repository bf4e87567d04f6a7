export function amount(line) {
  const colon = line.indexOf(':');

  return line.slice(colon + 1).trim();
}
