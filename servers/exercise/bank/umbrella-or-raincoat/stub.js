export function takeUmbrella(rains, wind) {
  const umbrella = rains;

  return umbrella;
}
