// Weather station: a week of measurements
const week = [
  { day: 'Mon', temps: [8, 14, 11], rain: 0 },
  { day: 'Tue', temps: [7, 12, 9], rain: 4 },
  { day: 'Wed', temps: [5, 9, 6], rain: 12 },
  { day: 'Thu', temps: [6, 15, 10], rain: 0 },
  { day: 'Fri', temps: [9, 18, 13], rain: 0 },
  { day: 'Sat', temps: [11, 19, 15], rain: 1 },
  { day: 'Sun', temps: [10, 16, 12], rain: 7 },
];

function average(numbers) {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i];
  }
  return sum / numbers.length;
}

function highest(numbers) {
  let best = numbers[0];
  for (const number of numbers) {
    if (number > best) {
      best = number;
    }
  }
  return best;
}

function warmestDay(days) {
  let warmest = days[0];
  for (const one of days) {
    if (highest(one.temps) > highest(warmest.temps)) {
      warmest = one;
    }
  }
  return warmest;
}

function rainyDays(days) {
  return days.filter((one) => one.rain > 0).map((one) => one.day);
}

function bar(millimetres) {
  let text = '';
  while (text.length < millimetres) {
    text += '#';
  }
  return text;
}

const warmest = warmestDay(week);
console.log('Warmest: ' + warmest.day + ' with ' + highest(warmest.temps));
console.log('Rain on ' + rainyDays(week).join(', '));
for (const { day, temp, rain } of week) {
  const mean = average(temp).toFixed(1);
  console.log(day + ' ' + mean + ' degrees ' + bar(rain));
}

const total = week.reduce((sum, one) => sum + one.rain, 0);
console.log('Rain in all: ' + total + ' mm');
