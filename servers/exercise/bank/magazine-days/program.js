const day = new Date(Date.UTC(__year__, 1, __start__));

for (let issue = 1; issue <= 3; issue++) {
  const number = day.getUTCDate();
  // trace: number
  day.setUTCDate(number + __step__);
}
