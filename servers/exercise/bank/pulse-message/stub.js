export function averagePulse(message) {
  let sum = 0;
  for (const reading of message) {
    sum += reading;
  }
  return Math.round(sum / message.length);
}
