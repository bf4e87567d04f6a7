export function raised(parts, percent) {
  return parts.map((part) => {
    const copy = { ...part };
    copy.price = Math.round(part.price * (100 + percent) / 100);
    return copy;
  });
}
