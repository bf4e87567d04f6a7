/** Programs of learners, each with one slip, that several engines' stacks are of. */

export const findUser = `const users = [{ id: 1, name: 'Ada' }];

function findUser(id) {
  return users.find((user) => user.id === id);
}

function greet(id) {
  const user = findUser(id);
  return 'Hello ' + user.name;
}

console.log(greet(2));
`;

export const noReturn = `function average(numbers) {
  let sum = 0;
  for (const n of numbers) sum += n;
  sum / numbers.length;
}

const mean = average([1, 2, 3]);
console.log(mean.toFixed(2));
`;

export const offByOne = `const words = ['one', 'two', 'three'];
for (let i = 0; i <= words.length; i++) {
  console.log(words[i].toUpperCase());
}
`;

export const lostThis = `class Counter {
  constructor() {
    this.count = 0;
  }
  up() {
    this.count += 1;
  }
}
const counter = new Counter();
[1, 2].forEach(counter.up);
`;

export const typo = `const total = 5;
function show() {
  return totl + 1;
}
show();
`;

export const shadowed = `function format(text) {
  return text.trim();
}
function print(format) {
  return format('x');
}
print('bold');
`;

export const semicolon = `const list = [1, 2]
const double = list.map((n) => n * 2)
(function () {
  console.log(double)
})()
`;

export const noBase = `function countdown(n) {
  console.log(n);
  countdown(n - 1);
}
countdown(3);
`;

export const missingAwait = `async function loadUser() {
  return { name: 'Ada', tags: ['x'] };
}
async function main() {
  const user = loadUser();
  console.log(user.tags.length);
}
main();
`;

export const missingArgument = `function area(box) {
  return box.width * box.height;
}
const side = 3;
console.log(area());
`;

export const property = `const config = { colour: { main: 'red' } };
console.log(config.color.main);
`;

export const constant = `const score = 0;
function add(points) {
  score = score + points;
}
add(3);
`;

export const early = `showMenu();
const items = ['tea'];
function showMenu() {
  console.log(items.length);
}
`;

export const notList = `const prices = { tea: 2, milk: 1 };
let sum = 0;
for (const price of prices) {
  sum += price;
}
`;

export const wrongMethod = `const names = 'Ada, Bob';
const upper = names.map((name) => name.toUpperCase());
`;

export const callbackCalled = `function double(n) {
  return n * 2;
}
const result = [1, 2].map(double(2));
`;

export const ownThrow = `function setAge(age) {
  if (age < 0) {
    throw new Error('age must not be negative');
  }
  return age;
}
setAge(-1);
`;

export const emptyReduce = `function longest(words) {
  return words.reduce((a, b) => (a.length > b.length ? a : b));
}
longest([]);
`;

export const accumulator = `const cart = [{ price: 2 }, { price: 3 }];
const sum = cart.reduce((total, item) => {
  total.value += item.price;
}, { value: 0 });
console.log(sum);
`;

export const noElement = `const button = document.getElementById('sned');
button.addEventListener('click', () => {
  alert('sent');
});
`;

export const jsonTwice = `const saved = { name: 'Ada' };
const user = JSON.parse(saved);
`;

export const broken = `function greet(name) {
  return 'Hello ' + name;

greet('Ada');
`;

export const thenChain = `fetch('/api/user')
  .then((response) => {
    response.json();
  })
  .then((user) => {
    console.log(user.name);
  });
`;

export const blockScope = `function sign(n) {
  if (n > 0) {
    const word = 'positive';
  }
  return word;
}
sign(1);
`;

export const frozen = `'use strict';
const LIMITS = Object.freeze({ max: 3 });
function raise() {
  LIMITS.max = 4;
}
raise();
`;

export const classCall = `class Dog {
  constructor(name) {
    this.name = name;
  }
}
const rex = Dog('Rex');
`;

export const setter = `class Box {
  set size(value) {
    this.size = value;
  }
}
const box = new Box();
box.size = 3;
`;
