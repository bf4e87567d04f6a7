export function isSteady(volts, tolerance) {
  return volts.every((value, index) => index === 0 || Math.abs(value - volts[index - 1]) <= tolerance);
}
