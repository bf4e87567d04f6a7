export function label(price: number, currency = 'EUR'): string {
  return `${price.toFixed(2)} ${currency}`;
}
