import { EXPRESS, STAMP } from './tariff.js';

export function postage(letters) {
  return letters * STAMP + EXPRESS;
}
