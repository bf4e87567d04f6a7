import type { Sample } from '../sample.ts';

export const unpackingBlind: readonly Sample[] = [
  {
    code: `const rgb = [255, 128, 0];
const [red, green, blue] = rgb;
console.log(red + green + blue);`,
    shows: ['array-destructuring', 'variables', 'arrays'],
    not: ['object-destructuring', 'rest-spread', 'array-loops', 'objects'],
  },
  {
    code: `let left = 'apple';
let right = 'pear';
[left, right] = [right, left];
console.log(left, right);`,
    shows: ['array-destructuring', 'variables'],
    not: ['object-destructuring', 'rest-spread', 'objects'],
  },
  {
    code: `function initials(fullName) {
  const [given, family] = fullName.split(' ');
  return given[0] + family[0];
}

console.log(initials('Grace Hopper'));`,
    shows: ['array-destructuring', 'strings', 'functions-call-define'],
    not: ['object-destructuring', 'rest-spread', 'objects', 'array-transformations'],
  },
  {
    code: `const point = [4, 7];
const x = point[0];
const y = point[1];
const swapped = [y, x];
console.log(swapped);`,
    shows: ['arrays', 'variables'],
    not: ['array-destructuring', 'object-destructuring', 'rest-spread', 'array-loops'],
  },
  {
    code: `const pairs = [['a', 1], ['b', 2]];
for (const pair of pairs) {
  console.log(pair[0] + pair[1]);
}`,
    shows: ['array-loops', 'arrays'],
    not: ['array-destructuring', 'object-destructuring', 'rest-spread', 'array-transformations'],
  },
  {
    code: `const flight = { code: 'TP1360', gate: 'B4', seat: '22A' };
const { code, gate: where } = flight;
console.log(code + ' at ' + where);`,
    shows: ['object-destructuring', 'objects', 'variables'],
    not: ['array-destructuring', 'rest-spread', 'classes', 'arrays'],
  },
  {
    code: `function caption({ title, artist }) {
  return \`\${title} by \${artist}\`;
}

console.log(caption({ title: 'Guernica', artist: 'Picasso' }));`,
    shows: ['object-destructuring', 'functions-call-define', 'return-values', 'template-strings'],
    not: ['array-destructuring', 'rest-spread', 'arrays', 'classes'],
  },
  {
    code: `const pets = [{ name: 'Momo', legs: 4 }, { name: 'Tweety', legs: 2 }];
for (const { name, legs } of pets) {
  console.log(name, legs);
}`,
    shows: ['object-destructuring', 'array-loops', 'variables'],
    not: ['array-destructuring', 'rest-spread', 'array-transformations'],
  },
  {
    code: `const name = 'Noor';
const age = 27;
const person = { name, age };
console.log(person.name);`,
    shows: ['objects', 'variables'],
    not: ['object-destructuring', 'array-destructuring', 'rest-spread', 'classes'],
  },
  {
    code: `function bounds(low, high) {
  return { low, high, middle: (low + high) / 2 };
}

const range = bounds(2, 8);
console.log(range.middle);`,
    shows: ['functions-call-define', 'return-values', 'objects'],
    not: ['object-destructuring', 'rest-spread', 'array-destructuring', 'closures'],
  },
  {
    code: `function sum(...numbers) {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}

console.log(sum(1, 2, 3));`,
    shows: ['rest-spread', 'functions-call-define', 'array-loops'],
    not: ['object-destructuring', 'array-destructuring', 'recursion', 'callbacks'],
  },
  {
    code: `const weekdays = ['Mon', 'Tue'];
const weekend = ['Sat', 'Sun'];
const open = [...weekdays, 'Fri', ...weekend];
console.log(Math.min(...[3, 1, 2]), open);`,
    shows: ['rest-spread', 'arrays', 'variables'],
    not: ['array-mutation-methods', 'array-destructuring', 'object-destructuring', 'objects'],
  },
  {
    code: `const finishers = ['Ebba', 'Jon', 'Li', 'Sam'];
const [gold, ...others] = finishers;
console.log(gold, others.length);`,
    shows: ['rest-spread', 'array-destructuring', 'arrays', 'variables'],
    not: ['object-destructuring', 'array-mutation-methods', 'objects'],
  },
  {
    code: `const birthday = (person) => ({ ...person, age: person.age + 1 });

console.log(birthday({ name: 'Ivo', age: 40 }));`,
    shows: ['rest-spread', 'objects', 'arrow-functions'],
    not: ['array-destructuring', 'array-mutation-methods', 'classes'],
  },
  {
    code: `const loading = 'Loading...';
const ellipsis = '...and so on';
console.log(loading + ellipsis);`,
    shows: ['variables', 'strings'],
    not: ['rest-spread', 'arrays', 'array-destructuring', 'objects'],
  },
  {
    code: `function largest() {
  let best = -Infinity;
  for (let i = 0; i < arguments.length; i++) {
    if (arguments[i] > best) best = arguments[i];
  }
  return best;
}

console.log(largest(4, 11, 7));`,
    shows: ['functions-call-define', 'for-loops'],
    not: ['rest-spread', 'array-destructuring', 'parameters-defaults', 'callbacks'],
  },
  {
    code: `const spread = ['butter', 'jam'];
const rest = ['bread'];
const breakfast = spread.concat(rest);
console.log(breakfast);`,
    shows: ['arrays', 'variables'],
    not: ['rest-spread', 'array-mutation-methods', 'array-destructuring', 'object-destructuring'],
  },
];
