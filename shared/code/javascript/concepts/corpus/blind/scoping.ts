import type { Sample } from '../sample.ts';

export const scopingBlind: readonly Sample[] = [
  {
    code: `const name = 'outer';

function show() {
  const name = 'inner';
  console.log(name);
}

show();
console.log(name);`,
    shows: ['scope', 'variables', 'functions-call-define'],
    not: ['closures', 'recursion', 'hoisting-tdz', 'callbacks'],
  },
  {
    code: `let message = 'closed';
const sunny = true;
if (sunny) {
  let message = 'open';
  console.log('inside the block:', message);
}
console.log('outside the block:', message);`,
    shows: ['scope', 'variables', 'conditionals-if', 'booleans'],
    not: ['closures', 'hoisting-tdz', 'recursion', 'callbacks'],
  },
  {
    code: `let visitors = 0;

function admit(count) {
  let visitors = count;
  visitors = visitors + 1;
  return visitors;
}

console.log(admit(5), visitors);`,
    shows: ['scope', 'functions-call-define', 'variables'],
    not: ['closures', 'hoisting-tdz', 'arrow-functions', 'recursion'],
  },
  {
    code: `const i = 'untouched';
for (let i = 0; i < 2; i++) {
  console.log('loop', i);
}
console.log(i);`,
    shows: ['scope', 'for-loops', 'variables'],
    not: ['closures', 'recursion', 'arrays', 'array-loops'],
  },
  {
    code: `const title = 'Dune';
const book = { title: 'Emma', pages: 474 };
const film = { title: title, minutes: 155 };
console.log(book.title, film.title);`,
    shows: ['variables', 'objects'],
    not: ['scope', 'closures', 'hoisting-tdz'],
  },
  {
    code: `let celsius = 21;
celsius = celsius + 2;
let fahrenheit = (celsius * 9) / 5 + 32;
console.log(fahrenheit);`,
    shows: ['variables', 'operators-arithmetic'],
    not: ['scope', 'closures', 'hoisting-tdz', 'conditionals-if'],
  },
  {
    code: `const telescope = ['lens', 'mirror'];
const microscope = ['lens', 'stage'];
console.log(telescope[0], microscope[1]);`,
    shows: ['variables', 'arrays', 'strings'],
    not: ['scope', 'closures', 'hoisting-tdz'],
  },
  {
    code: `sayHello('Nadia');

function sayHello(who) {
  console.log('Hello, ' + who);
}`,
    shows: ['hoisting-tdz', 'functions-call-define'],
    not: ['closures', 'recursion', 'arrow-functions', 'callbacks'],
  },
  {
    code: `console.log(temperature);
var temperature = 19;
console.log(temperature);`,
    shows: ['hoisting-tdz', 'variables'],
    not: ['closures', 'optional-chaining-nullish'],
  },
  {
    code: `try {
  console.log(speed);
} catch (problem) {
  console.log('too early: ' + problem.message);
}
let speed = 88;`,
    shows: ['hoisting-tdz', 'errors-exceptions', 'variables'],
    not: ['closures', 'callbacks', 'promises', 'recursion'],
  },
  {
    code: `const bill = addTax(50);
console.log(bill);

function addTax(amount) {
  return amount * 1.2;
}`,
    shows: ['hoisting-tdz', 'return-values', 'functions-call-define'],
    not: ['closures', 'recursion', 'classes'],
  },
  {
    code: `function addDiscount(amount) {
  return amount * 0.9;
}

const reduced = addDiscount(50);
console.log(reduced);`,
    shows: ['functions-call-define', 'return-values'],
    not: ['hoisting-tdz', 'closures', 'recursion', 'callbacks'],
  },
  {
    code: `let winner;
console.log(winner);
winner = 'Priya';
console.log(winner);`,
    shows: ['variables'],
    not: ['hoisting-tdz', 'closures', 'scope'],
  },
  {
    code: `var apples = 3;
var pears = 4;
var fruit = apples + pears;
console.log('fruit: ' + fruit);`,
    shows: ['variables', 'numbers'],
    not: ['hoisting-tdz', 'scope', 'closures'],
  },
];
