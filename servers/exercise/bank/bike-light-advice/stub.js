export function lightAdvice(hour, inTunnel) {
  let advice = 'light off';
  // your code
  return advice;
}
