export function pieceValue(piece) {
  switch (piece) {
    case 'pawn':
      return 1;
    case 'knight':
    case 'bishop':
      return 3;
    case 'rook':
      return 5;
    case 'queen':
      return 9;
    default:
      return 0;
  }
}
