export function raised(parts, percent) {
  return parts.map((part) => {
    part.price = Math.round(part.price * (100 + percent) / 100);
    return part;
  });
}
