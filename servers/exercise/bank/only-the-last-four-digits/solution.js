export function masked(card) {
  const hidden = card.length - 4;
  const stars = '*'.repeat(hidden);
  const end = card.slice(hidden);
  return stars + end;
}
