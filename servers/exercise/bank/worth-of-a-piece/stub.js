export function pieceValue(piece) {
  // your code
}
