import type { Sample } from '../sample.ts';

export const closuresAndSharingBlind: readonly Sample[] = [
  {
    code: `function makeCounter() {
  let count = 0;
  return function () {
    count++;
    return count;
  };
}

const next = makeCounter();
console.log(next(), next());`,
    shows: ['closures', 'functions-call-define', 'increment-decrement', 'return-values'],
    not: ['recursion', 'classes', 'this-binding', 'promises'],
  },
  {
    code: `const multiplyBy = (factor) => (n) => n * factor;

const triple = multiplyBy(3);
console.log(triple(7));`,
    shows: ['closures', 'arrow-functions', 'variables'],
    not: ['recursion', 'classes', 'this-binding', 'while-loops'],
  },
  {
    code: `function openAccount(balance) {
  return {
    deposit(amount) {
      balance += amount;
    },
    report() {
      return \`Balance: \${balance}\`;
    },
  };
}

const mine = openAccount(20);`,
    shows: ['closures', 'objects', 'functions-call-define'],
    not: ['classes', 'this-binding', 'recursion', 'inheritance'],
  },
  {
    code: `function once(action) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}

const launch = once(() => console.log('Launched'));`,
    shows: ['closures', 'conditionals-if', 'booleans', 'callbacks'],
    not: ['recursion', 'event-loop-timers', 'this-binding', 'classes'],
  },
  {
    code: `function hypotenuse(a, b) {
  function square(n) {
    return n * n;
  }
  return Math.sqrt(square(a) + square(b));
}

console.log(hypotenuse(3, 4));`,
    shows: ['functions-call-define', 'return-values'],
    not: ['closures', 'recursion', 'callbacks', 'arrow-functions'],
  },
  {
    code: `const lengths = ['pine', 'birch', 'yew'].map((tree) => tree.length);
console.log(lengths);`,
    shows: ['array-transformations', 'callbacks', 'arrow-functions', 'arrays'],
    not: ['closures', 'recursion', 'scope', 'this-binding'],
  },
  {
    code: `function makePoint(x, y) {
  return { x: x, y: y, kind: 'counter' };
}

const corner = makePoint(0, 5);
corner.x += 1;`,
    shows: ['functions-call-define', 'return-values', 'objects'],
    not: ['closures', 'recursion', 'callbacks', 'arrow-functions'],
  },
  {
    code: `const original = ['tea', 'milk'];
const copy = original;
copy.push('sugar');
console.log(original.length);`,
    shows: ['references-mutability', 'variables', 'arrays', 'array-mutation-methods'],
    not: ['rest-spread', 'array-transformations', 'closures'],
  },
  {
    code: `function rename(pet) {
  pet.name = 'Rex';
}

const dog = { name: 'Fido' };
rename(dog);
console.log(dog.name);`,
    shows: ['references-mutability', 'objects', 'functions-call-define'],
    not: ['rest-spread', 'return-values', 'classes', 'closures'],
  },
  {
    code: `const settings = { volume: 5, theme: 'light' };
const snapshot = { ...settings };
settings.volume = 9;
console.log(snapshot.volume, settings.volume);`,
    shows: ['references-mutability', 'rest-spread', 'objects', 'variables'],
    not: ['array-mutation-methods', 'classes', 'closures', 'json'],
  },
  {
    code: `const here = { x: 1, y: 1 };
const there = { x: 1, y: 1 };
const same = here;
console.log(here === there, here === same);`,
    shows: ['references-mutability', 'objects', 'comparison-equality'],
    not: ['json', 'type-conversion', 'closures'],
  },
  {
    code: `let a = 'red';
let b = a;
b = 'blue';
console.log(a, b);`,
    shows: ['variables', 'strings'],
    not: ['references-mutability', 'arrays', 'objects', 'array-mutation-methods'],
  },
  {
    code: `function addOne(n) {
  n = n + 1;
  return n;
}

let votes = 10;
addOne(votes);
console.log(votes);`,
    shows: ['variables', 'numbers', 'functions-call-define'],
    not: ['references-mutability', 'objects', 'arrays', 'closures'],
  },
  {
    code: `const fares = [2, 3, 5];
const rounded = fares.map((fare) => Math.round(fare * 1.1));
console.log(rounded);`,
    shows: ['array-transformations', 'variables', 'arrays'],
    not: ['references-mutability', 'array-mutation-methods', 'objects', 'rest-spread'],
  },
];
