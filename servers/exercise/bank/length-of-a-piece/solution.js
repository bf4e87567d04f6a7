export function pieceSeconds(bars, tempo) {
  const beatSeconds = 60 / tempo;
  const beats = bars * 4;
  const seconds = beats * beatSeconds;
  return Math.round(seconds);
}
