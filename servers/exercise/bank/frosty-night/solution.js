export function nightText(reading) {
  if (reading.degrees === null || reading.degrees === undefined) {
    return '__none__';
  }
  return reading.degrees + ' degrees';
}
