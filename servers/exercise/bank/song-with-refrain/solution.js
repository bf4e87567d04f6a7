function barSeconds(bars) {
  return bars * 2;
}
export function songSeconds(verse) {
  const start = barSeconds(verse);
  const refrain = barSeconds(8);
  return start + refrain + refrain;
}
