export function podium(results) {
  const [first, second, third] = results;
  return first + ' before ' + second + ' and ' + third;
}
