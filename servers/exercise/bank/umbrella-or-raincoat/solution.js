export function takeUmbrella(rains, wind) {
  const umbrella = rains && wind < __wind__;

  return umbrella;
}
