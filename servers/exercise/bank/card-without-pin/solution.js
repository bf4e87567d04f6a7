export function publicCard(card) {
  const { pin, ...rest } = card;
  return rest;
}
