export function warmSamples(samples, limit) {
  const names = samples
    .filter((sample) => sample.celsius > limit)
    .map((sample) => sample.name.toUpperCase());
  return names.join(', ');
}
