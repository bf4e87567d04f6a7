export function countdown(from, report) {
  let second = from;
  while (second >= 0) {
    report(second);
    second--;
  }
}
