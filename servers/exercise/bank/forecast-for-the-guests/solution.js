export function fahrenheit(celsius) {
  const exact = celsius * 1.8 + 32;

  return Math.round(exact * 10) / 10;
}
