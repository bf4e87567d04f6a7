function hallOf(film: string): number | undefined {
  if (film === 'Nine Lanterns') {
    return __hall__;
  }
  if (film === 'Below the Ice') {
    return 1;
  }
  return undefined;
}

const hall = hallOf('__film__')!;
const next = hall + 1;

console.log(typeof hall);
console.log(next);
