export function census(sightings) {
  const counts = {};
  for (const bird of sightings) {
    if (bird in counts) {
      counts[bird]++;
    } else {
      counts[bird] = 1;
    }
  }
  return counts;
}
