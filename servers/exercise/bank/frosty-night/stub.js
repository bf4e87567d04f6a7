export function nightText(reading) {
  if (!reading.degrees) {
    return '__none__';
  }
  return reading.degrees + ' degrees';
}
