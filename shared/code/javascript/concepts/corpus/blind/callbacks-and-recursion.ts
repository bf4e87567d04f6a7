import type { Sample } from '../sample.ts';

export const callbacksAndRecursionBlind: readonly Sample[] = [
  {
    code: `function repeat(times, action) {
  for (let i = 0; i < times; i++) action(i);
}

repeat(3, (i) => console.log('push-up', i + 1));`,
    shows: ['callbacks', 'functions-call-define', 'arrow-functions'],
    not: ['promises', 'async-await', 'event-loop-timers', 'recursion'],
  },
  {
    code: `const button = document.querySelector('#buy');

function handleBuy(event) {
  console.log('bought', event.target.id);
}

button.addEventListener('click', handleBuy);`,
    shows: ['callbacks', 'functions-call-define', 'variables'],
    not: ['arrow-functions', 'promises', 'recursion', 'this-binding'],
  },
  {
    code: `const players = [{ name: 'Zed', points: 4 }, { name: 'Amy', points: 9 }];

players.sort(function (left, right) {
  return right.points - left.points;
});
console.log(players[0].name);`,
    shows: ['callbacks', 'arrays', 'array-mutation-methods', 'functions-call-define'],
    not: ['arrow-functions', 'array-transformations', 'promises'],
  },
  {
    code: `function makeName() {
  return 'guest' + Math.floor(Math.random() * 1000);
}
function welcome(name) {
  console.log('Hi ' + name);
}

welcome(makeName());`,
    shows: ['functions-call-define', 'return-values'],
    not: ['callbacks', 'recursion', 'closures', 'arrow-functions'],
  },
  {
    code: `const double = (n) => n * 2;
const half = (n) => n / 2;
console.log(double(half(9)));`,
    shows: ['arrow-functions', 'variables', 'return-values'],
    not: ['callbacks', 'recursion', 'closures', 'array-transformations'],
  },
  {
    code: `function callback(customer) {
  console.log('We will call back ' + customer);
}

callback('Mr Ito');
callback('Mrs Dahl');`,
    shows: ['functions-call-define', 'strings'],
    not: ['callbacks', 'arrow-functions', 'event-loop-timers', 'promises', 'return-values'],
  },
  {
    code: `const inches = [3, 8].map(function (cm) {
  return cm / 2.54;
});
console.log(inches);`,
    shows: ['functions-call-define', 'callbacks', 'variables'],
    not: ['arrow-functions', 'recursion', 'array-loops', 'classes'],
  },
  {
    code: `function legend(size) {
  return size >= 10 ? 'wide => scroll' : 'narrow';
}

console.log(legend(12));`,
    shows: ['comparison-equality', 'functions-call-define', 'strings', 'return-values'],
    not: ['arrow-functions', 'callbacks', 'conditionals-if'],
  },
  {
    code: `type Score = (hits: number, misses: number) => number;

function play(score: Score) {
  return score(7, 2);
}`,
    shows: ['ts-interfaces-aliases', 'functions-call-define', 'ts-annotations'],
    not: ['arrow-functions', 'ts-generics', 'classes', 'recursion'],
    path: 'scoring.ts',
  },
  {
    code: `function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}

console.log(factorial(6));`,
    shows: ['recursion', 'functions-call-define', 'return-values', 'conditionals-if'],
    not: ['for-loops', 'while-loops', 'closures', 'callbacks'],
  },
  {
    code: `function printFolder(folder, indent = '') {
  console.log(indent + folder.name);
  for (const child of folder.children) {
    printFolder(child, indent + '  ');
  }
}`,
    shows: ['recursion', 'array-loops', 'functions-call-define'],
    not: ['while-loops', 'inheritance', 'errors-exceptions', 'sets-maps'],
  },
  {
    code: `const total = ([first, ...others]) => (first === undefined ? 0 : first + total(others));

console.log(total([5, 10, 15]));`,
    shows: ['recursion', 'arrow-functions', 'conditionals-ternary', 'rest-spread'],
    not: ['while-loops', 'for-loops', 'errors-exceptions'],
  },
  {
    code: `class GuestList {
  names = new Set();

  add(name) {
    this.names.add(name);
  }
}

new GuestList().add('Uma');`,
    shows: ['classes', 'sets-maps'],
    not: ['recursion', 'inheritance', 'array-mutation-methods', 'closures'],
  },
  {
    code: `function factorialUpTo(limit) {
  let product = 1;
  for (let k = 2; k <= limit; k++) product *= k;
  return product;
}

const fact = factorialUpTo(factorialUpTo(3));`,
    shows: ['functions-call-define', 'for-loops', 'return-values'],
    not: ['recursion', 'callbacks', 'closures', 'while-loops'],
  },
  {
    code: `function isOdd(n) {
  return n % 2 !== 0;
}
function isEven(n) {
  return !isOdd(n);
}

console.log(isEven(10));`,
    shows: ['functions-call-define', 'return-values'],
    not: ['recursion', 'callbacks', 'for-loops', 'arrow-functions'],
  },
  {
    code: `function ping(n) {
  if (n === 0) return 'done';
  return pong(n - 1);
}
function pong(n) {
  if (n === 0) return 'done';
  return ping(n - 1);
}`,
    shows: ['recursion', 'functions-call-define', 'conditionals-if'],
    not: ['callbacks', 'for-loops', 'while-loops', 'closures'],
  },
];
