export function remembering(measure) {
  let lastStar;
  let lastResult;
  return function (star) {
    if (star !== lastStar) {
      lastResult = measure(star);
      lastStar = star;
    }
    return lastResult;
  };
}
