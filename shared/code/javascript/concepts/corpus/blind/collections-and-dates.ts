import type { Sample } from '../sample.ts';

export const collectionsAndDatesBlind: readonly Sample[] = [
  {
    code: `const shoppers = ['Ana', 'Bo', 'Ana', 'Cy'];
const distinct = [...new Set(shoppers)];
console.log(distinct.length, 'different shoppers');`,
    shows: ['sets-maps', 'arrays', 'rest-spread', 'variables'],
    not: ['array-transformations', 'array-mutation-methods', 'objects', 'json'],
  },
  {
    code: `function countLetters(text) {
  const counts = new Map();
  for (const letter of text.split('')) {
    if (!counts.has(letter)) counts.set(letter, 0);
    counts.set(letter, counts.get(letter) + 1);
  }
  return counts;
}`,
    shows: ['sets-maps', 'functions-call-define', 'conditionals-if', 'array-loops'],
    not: ['array-transformations', 'objects', 'array-mutation-methods', 'json'],
  },
  {
    code: `const rooms: Map<string, number> = new Map();
rooms.set('Lotus', 12);
rooms.delete('Lotus');
console.log(rooms.size);`,
    shows: ['sets-maps', 'ts-annotations', 'variables'],
    not: ['ts-unions-narrowing', 'inheritance', 'array-transformations'],
    path: 'rooms.ts',
  },
  {
    code: `const heights = [1.6, 1.82, 1.75];
const inCentimetres = heights.map((metres) => metres * 100);
console.log(inCentimetres);`,
    shows: ['array-transformations', 'arrays', 'arrow-functions'],
    not: ['sets-maps', 'array-mutation-methods', 'for-loops', 'objects'],
  },
  {
    code: `const roadMap = { start: 'Lund', end: 'Kiruna' };

function setEnd(place) {
  roadMap.end = place;
}

setEnd('Luleå');`,
    shows: ['functions-call-define', 'objects', 'strings'],
    not: ['sets-maps', 'array-transformations', 'arrays', 'callbacks'],
  },
  {
    code: `type PriceMap = Record<string, number>;

const prices: PriceMap = { tea: 2, cake: 4 };
prices['scone'] = 3;
console.log(Object.keys(prices));`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'variables', 'objects'],
    not: ['sets-maps', 'array-transformations', 'classes', 'ts-unions-narrowing'],
    path: 'prices.ts',
  },
  {
    code: `class Temperature {
  degrees = 0;

  set(value) {
    this.degrees = value;
  }

  has(value) {
    return this.degrees === value;
  }
}

const oven = new Temperature();
oven.set(180);`,
    shows: ['classes', 'variables'],
    not: ['sets-maps', 'array-transformations', 'inheritance'],
  },
  {
    code: `const now = new Date();
const year = now.getFullYear();
console.log(\`© \${year} Corner Shop, open since \${now.getHours()} o'clock\`);`,
    shows: ['dates', 'variables', 'template-strings'],
    not: ['json', 'regular-expressions', 'event-loop-timers', 'sets-maps'],
  },
  {
    code: `function daysUntil(deadline) {
  const milliseconds = new Date(deadline) - new Date();
  return Math.ceil(milliseconds / 86_400_000);
}

console.log(daysUntil('2031-01-01'));`,
    shows: ['dates', 'functions-call-define', 'return-values', 'operators-arithmetic'],
    not: ['event-loop-timers', 'classes', 'regular-expressions', 'json'],
  },
  {
    code: `const start = new Date(2030, 5, 1);
const end = start;
end.setDate(end.getDate() + 14);
console.log(start.getTime() === end.getTime());`,
    shows: ['dates', 'references-mutability', 'variables'],
    not: ['event-loop-timers', 'json', 'regular-expressions', 'array-mutation-methods'],
  },
  {
    code: `const began = Date.now();
for (let i = 0; i < 1e7; i++) Math.sqrt(i);
console.log('took', Date.now() - began, 'ms');`,
    shows: ['dates', 'variables', 'operators-arithmetic', 'for-loops'],
    not: ['event-loop-timers', 'classes', 'async-await'],
  },
  {
    code: `const text = '2024-05-17';
const [year, month, day] = text.split('-');
console.log(day + '/' + month + '/' + year);`,
    shows: ['strings', 'array-destructuring', 'variables'],
    not: ['dates', 'json', 'regular-expressions', 'sets-maps'],
  },
  {
    code: `const birthday = { day: 4, month: 'July' };

function isBirthday(date) {
  return date.day === birthday.day && date.month === birthday.month;
}

console.log(isBirthday({ day: 4, month: 'July' }));`,
    shows: ['objects', 'functions-call-define', 'comparison-equality'],
    not: ['dates', 'classes', 'json', 'event-loop-timers'],
  },
  {
    code: `let date = 'dinner with Lou';

function now() {
  console.log('Now: ' + date);
}

now();
date = 'cinema with Max';`,
    shows: ['variables', 'strings', 'functions-call-define'],
    not: ['dates', 'event-loop-timers', 'callbacks', 'promises'],
  },
];
