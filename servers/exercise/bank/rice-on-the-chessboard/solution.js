export function squaresFor(wanted) {
  let squares = 0;
  let grains = 0; // on the whole board
  let onNext = 1; // that many come on the next square
  while (grains < wanted) {
    grains = grains + onNext;
    onNext = onNext * 2;
    squares++;
  }
  return squares;
}
