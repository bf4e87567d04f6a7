export function publicCard(card) {
  const shown = card;
  delete shown.pin;
  return shown;
}
