export function withKmh(text) {
  return text.replace(/(\d+) kn\b/g, (whole, knots) => Math.round(Number(knots) * 1.852) + ' km/h');
}
