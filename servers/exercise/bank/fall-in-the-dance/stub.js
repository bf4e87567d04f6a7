export function danceScore(base, falls) {
  let score = base;
  if (falls > 0) {
    let score = base - falls * __fall__;
    if (score < 0) {
      score = 0;
    }
  }
  return score;
}
