export function lightAdvice(hour, inTunnel) {
  let advice = 'light off';
  if (hour < __dawn__ || hour >= __dusk__ || inTunnel) {
    advice = 'light on';
  }
  return advice;
}
