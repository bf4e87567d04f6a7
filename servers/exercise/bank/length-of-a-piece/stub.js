export function pieceSeconds(bars, tempo) {
  const seconds = beats * beatSeconds;
  const beats = bars * 4;
  const beatSeconds = 60 / tempo;
  return Math.round(seconds);
}
