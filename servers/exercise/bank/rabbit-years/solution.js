export function pairs(months) {
  let [young, adult] = [1, 0];
  for (let month = 0; month < months; month++) {
    [young, adult] = [adult, adult + young];
  }
  return young + adult;
}
