export function isSteady(volts, tolerance) {
  // your code, without a loop
}
