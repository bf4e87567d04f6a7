function heightOf(tide) {
  return tide.metres;
}

export function highTide(tides) {
  let best = tides[0];
  for (let i = 1; i <= tides.length; i++) {
    if (heightOf(tides[i]) > heightOf(best)) {
      best = tides[i];
    }
  }
  return best.time;
}
