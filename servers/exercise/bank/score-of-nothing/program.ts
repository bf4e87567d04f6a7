function badge(score: number | undefined): string {
  if (score) {
    return 'score ' + score;
  }
  return '__word__';
}

console.log(badge(__scores_first__));
console.log(badge(__scores_second__));
