// take the prices from tariff.js

export function postage(letters) {
  return letters * STAMP + EXPRESS;
}
