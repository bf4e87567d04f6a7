import type { Sample } from '../sample.ts';

export const listsBlind: readonly Sample[] = [
  {
    code: `const planets = ['Mercury', 'Venus', 'Earth'];
console.log(planets[2]);
console.log(planets.length);
planets[0] = 'Mars';`,
    shows: ['arrays', 'variables'],
    not: ['array-loops', 'array-transformations', 'array-destructuring', 'objects'],
  },
  {
    code: `const playlist = [];
playlist.push('Clair de lune');
playlist.push('Take Five');
playlist.pop();
console.log(playlist);`,
    shows: ['arrays', 'array-mutation-methods', 'variables'],
    not: ['array-loops', 'array-transformations', 'array-analysis', 'array-destructuring'],
  },
  {
    code: `const scores = { ann: 12, bo: 9 };
scores['cy'] = 4;
console.log(scores['ann']);`,
    shows: ['objects', 'variables'],
    not: ['arrays', 'array-loops', 'array-destructuring', 'sets-maps'],
  },
  {
    code: `const colours = new Set();
colours.add('teal');
colours.add('teal');
console.log(colours.size);`,
    shows: ['sets-maps', 'variables'],
    not: ['arrays', 'array-mutation-methods', 'array-loops', 'objects'],
  },
  {
    code: `function tagged(key, value) {
  return { [key]: value, [key + 'Label']: 'the ' + key };
}

console.log(tagged('colour', 'blue'));`,
    shows: ['functions-call-define', 'return-values', 'objects'],
    not: ['arrays', 'array-mutation-methods', 'array-loops', 'sets-maps'],
  },
  {
    code: `const deck = ['ace', 'king', 'queen', 'jack'];
deck.reverse();
deck.splice(1, 2);
deck.unshift('joker');
console.log(deck.join(', '));`,
    shows: ['array-mutation-methods', 'arrays', 'variables'],
    not: ['array-transformations', 'array-loops', 'rest-spread', 'array-destructuring'],
  },
  {
    code: `const morning = ['run', 'shower'];
const evening = ['cook', 'read'];
const day = morning.concat(evening);
console.log(day.slice(1, 3));`,
    shows: ['arrays', 'variables'],
    not: ['array-mutation-methods', 'array-loops', 'array-transformations', 'rest-spread'],
  },
  {
    code: `class Door {
  push() {
    console.log('The door swings open');
  }

  pop() {
    console.log('The lock pops');
  }
}

new Door().push();`,
    shows: ['classes', 'strings'],
    not: ['array-mutation-methods', 'arrays', 'array-loops', 'inheritance'],
  },
  {
    code: `function ranking(times) {
  return times.toSorted((a, b) => a - b);
}

const laps = [61, 58, 64];
console.log(ranking(laps), laps);`,
    shows: ['functions-call-define', 'return-values', 'arrays'],
    not: ['array-mutation-methods', 'array-loops', 'for-loops'],
  },
  {
    code: `const readings = [3, -1, 8, -4];
const warm = readings.filter((reading) => reading > 0);
console.log(warm);`,
    shows: ['array-transformations', 'arrays', 'arrow-functions', 'callbacks'],
    not: ['array-loops', 'array-mutation-methods', 'sets-maps', 'for-loops'],
  },
  {
    code: `function invoiceTotal(lines) {
  return lines.map((line) => line.price * line.count).reduce((sum, cost) => sum + cost, 0);
}`,
    shows: ['array-transformations', 'arrow-functions', 'functions-call-define'],
    not: ['array-mutation-methods', 'for-loops', 'sets-maps', 'while-loops'],
  },
  {
    code: `const people = [
  { name: 'Kai', city: 'Oslo' },
  { name: 'Sol', city: 'Lima' },
]
const cards = people.map(({ name, city }) => \`\${name} lives in \${city}\`)
console.log(cards.join('\\n'))`,
    shows: ['array-transformations', 'callbacks', 'arrays'],
    not: ['sets-maps', 'array-mutation-methods', 'for-loops', 'while-loops', 'recursion'],
  },
  {
    code: `const map = new Map();
map.set('north', 'castle');
console.log(map.get('north'), map.has('south'));`,
    shows: ['sets-maps', 'variables'],
    not: ['array-transformations', 'array-analysis', 'arrays', 'callbacks'],
  },
  {
    code: `const photo = { src: 'cat.png', filter: 'sepia', map: 'world' };
photo.filter = 'grey';
console.log(photo.map);`,
    shows: ['objects', 'variables'],
    not: ['array-transformations', 'callbacks', 'array-analysis', 'sets-maps'],
  },
  {
    code: `const guests = ['Bea', 'Tom'];

function greet(guest) {
  console.log('Hello ' + guest);
}

guests.forEach(greet);`,
    shows: ['array-loops', 'arrays', 'callbacks', 'functions-call-define'],
    not: ['array-transformations', 'for-loops', 'while-loops', 'recursion'],
  },
  {
    code: `const cart = [{ id: 1, name: 'pen' }, { id: 2, name: 'ink' }];
const ink = cart.find((item) => item.id === 2);
const free = cart.some((item) => item.price === 0);
console.log(ink, free);`,
    shows: ['array-analysis', 'arrays', 'variables'],
    not: ['array-transformations', 'array-mutation-methods', 'sets-maps', 'for-loops'],
  },
  {
    code: `const banned = [13, 17, 66];
const table = 17;
if (banned.includes(table)) {
  console.log('Pick another table');
}`,
    shows: ['array-analysis', 'arrays', 'conditionals-if'],
    not: ['array-transformations', 'array-mutation-methods', 'sets-maps', 'regular-expressions'],
  },
  {
    code: `function canSail(crew) {
  return crew.every((sailor) => sailor.trained) && crew.findIndex((sailor) => sailor.captain) !== -1;
}`,
    shows: ['array-analysis', 'arrow-functions', 'functions-call-define'],
    not: ['array-transformations', 'for-loops', 'array-mutation-methods', 'while-loops'],
  },
  {
    code: `const allowed = new Set();
allowed.add('admin');
if (allowed.has('admin')) {
  console.log('Come in');
}`,
    shows: ['sets-maps', 'conditionals-if'],
    not: ['array-analysis', 'array-transformations', 'arrays', 'callbacks'],
  },
  {
    code: `function isSpam(subject) {
  if (subject.toLowerCase().includes('prize')) return true;
  return false;
}

console.log(isSpam('You won a PRIZE'));`,
    shows: ['strings', 'conditionals-if', 'functions-call-define'],
    not: ['array-analysis', 'arrays', 'array-transformations', 'regular-expressions'],
  },
  {
    code: `const marks = [4, 9, 10];
const passed = marks.filter((mark) => mark >= 5);
console.log(passed.length);`,
    shows: ['array-transformations', 'arrays', 'variables'],
    not: ['array-analysis', 'for-loops', 'array-mutation-methods', 'sets-maps'],
  },
  {
    code: `function findFirstNegative(numbers) {
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i] < 0) return numbers[i];
  }
}`,
    shows: ['functions-call-define', 'for-loops', 'array-loops', 'conditionals-if'],
    not: ['array-analysis', 'array-transformations', 'while-loops', 'callbacks'],
  },
];
