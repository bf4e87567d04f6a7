export function danceScore(base, falls) {
  let score = base;
  if (falls > 0) {
    score = score - falls * __fall__;
    if (score < 0) {
      score = 0;
    }
  }
  return score;
}
