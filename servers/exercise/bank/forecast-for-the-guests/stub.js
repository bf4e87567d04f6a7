export function fahrenheit(celsius) {
  const exact = celsius;

  return exact;
}
