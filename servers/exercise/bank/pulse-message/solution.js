export function averagePulse(message) {
  const readings = JSON.parse(message);
  let sum = 0;
  for (const reading of readings) {
    sum += reading;
  }
  if (readings.length === 0) {
    return null;
  }
  return Math.round(sum / readings.length);
}
