import type { Sample } from '../sample.ts';

export const firstStepsBlind: readonly Sample[] = [
  {
    code: `const age = 31;
const city = 'Porto';
const isMember = true;
console.log(typeof age, typeof city, typeof isMember);`,
    shows: ['values-types', 'variables', 'booleans'],
    not: ['type-conversion', 'template-strings', 'null-undefined', 'ts-annotations', 'comparison-equality'],
  },
  {
    code: `let nickname;
let middleName = null;
let lastName = 'Okafor';
let retired = false;
console.log(typeof nickname, typeof middleName, typeof lastName, typeof retired);`,
    shows: ['values-types', 'variables', 'null-undefined', 'booleans', 'strings'],
    not: ['objects', 'numbers', 'optional-chaining-nullish', 'type-conversion', 'arrays'],
  },
  {
    code: `function describe(value) {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'some text';
  return 'something else';
}

console.log(describe(12), describe('12'));`,
    shows: [
      'values-types',
      'functions-call-define',
      'return-values',
      'conditionals-if',
      'comparison-equality',
      'strings',
    ],
    not: ['type-conversion', 'conditionals-ternary', 'ts-unions-narrowing', 'ts-annotations', 'template-strings'],
  },
  {
    code: `function greetAll(guests, greet) {
  for (const guest of guests) greet(guest);
}`,
    shows: ['functions-call-define', 'callbacks'],
    not: ['values-types', 'numbers', 'strings', 'arrow-functions', 'conditionals-if'],
  },
  {
    code: `import { byType } from './order.js';

export function sortByType(plants) {
  return plants.toSorted(byType);
}`,
    shows: ['functions-call-define', 'return-values', 'modules'],
    not: ['values-types', 'strings', 'numbers', 'array-mutation-methods', 'object-destructuring', 'objects'],
  },
  {
    code: `import { defaults } from './defaults';

export type Settings = typeof defaults;
export type OnChange = (next: Settings) => void;`,
    shows: ['ts-interfaces-aliases', 'modules'],
    not: ['values-types', 'object-destructuring', 'arrow-functions', 'functions-call-define', 'classes'],
    path: 'settings.ts',
  },
  {
    code: `console.log(3 * 4);
console.log(20 - 6 / 2);`,
    shows: ['operators-arithmetic'],
    not: ['variables', 'strings', 'arrays', 'booleans', 'comparison-equality'],
  },
  {
    code: `document.title = 'Bakery';
document.body.className = 'let-const';
console.log('let us begin');`,
    shows: ['strings'],
    not: ['variables', 'operators-arithmetic', 'template-strings', 'conditionals-if', 'numbers'],
  },
  {
    code: `function fence(width, depth) {
  return 2 * (width + depth);
}

console.log(fence(3, 4));`,
    shows: ['functions-call-define', 'parameters-defaults', 'return-values', 'operators-arithmetic', 'numbers'],
    not: ['variables', 'strings', 'recursion', 'closures', 'callbacks', 'arrow-functions'],
  },
  {
    code: `let first = 'Ada';
let last = 'Byron';
let full = first + ' ' + last;
console.log(full);`,
    shows: ['variables', 'strings'],
    not: ['operators-arithmetic', 'numbers', 'template-strings', 'increment-decrement', 'type-conversion'],
  },
  {
    code: `let price = 40;
let quantity = 3;
let shipping = 5;
let total = (price + shipping) * quantity;`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['functions-call-define', 'strings', 'increment-decrement', 'booleans', 'parameters-defaults'],
  },
  {
    code: `const minutes = 135;
const hours = Math.floor(minutes / 60);
const rest = minutes % 60;
console.log(hours, rest);`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['strings', 'type-conversion', 'booleans', 'arrays', 'comparison-equality'],
  },
  {
    code: `const phone = '555-0142';
const room = '12B';
const year = '1999';
console.log('Call ' + phone + ' for room ' + room + ', built ' + year);`,
    shows: ['variables', 'strings'],
    not: ['numbers', 'operators-arithmetic', 'type-conversion', 'increment-decrement', 'dates'],
  },
  {
    code: `const language = 'C++';
const flag = '--verbose';
console.log(language, flag, 'a * b / c');`,
    shows: ['variables', 'strings'],
    not: ['operators-arithmetic', 'increment-decrement', 'numbers', 'regular-expressions', 'comparison-equality'],
  },
  {
    code: `let depth = 12;
let height = 7;
let gap = height - -depth;
let sum = height + +depth;`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['increment-decrement', 'strings', 'comparison-equality', 'booleans', 'functions-call-define'],
  },
  {
    code: `let lives = 3;
lives--;
lives--;
let score = 0;
score++;
console.log(lives, score);`,
    shows: ['variables', 'increment-decrement'],
    not: ['strings', 'comparison-equality', 'conditionals-if', 'while-loops'],
  },
  {
    code: `class Turnstile {
  count = 0;

  enter() {
    this.count++;
  }

  leave() {
    this.count--;
  }
}`,
    shows: ['classes', 'increment-decrement'],
    not: ['inheritance', 'variables', 'strings', 'while-loops'],
  },
  {
    code: `let balance = 250;
let fee = 3;
balance = balance - fee * 2;
balance = balance + 40;`,
    shows: ['variables', 'numbers', 'operators-arithmetic'],
    not: ['increment-decrement', 'strings', 'template-strings', 'for-loops', 'functions-call-define'],
  },
  {
    code: `const hasTicket = true;
const isLate = false;
const mayEnter = hasTicket && !isLate;
console.log(mayEnter);`,
    shows: ['variables', 'booleans', 'logical-operators'],
    not: ['strings', 'numbers', 'conditionals-if', 'conditionals-ternary', 'null-undefined'],
  },
  {
    code: `const answer = 'true';
const reply = 'false';
console.log('The survey says ' + answer + ', the judge says ' + reply);`,
    shows: ['variables', 'strings'],
    not: ['booleans', 'logical-operators', 'type-conversion', 'null-undefined', 'numbers'],
  },
  {
    code: `const on = 1;
const off = 0;
const lamps = on + on + off;
console.log(lamps);`,
    shows: ['variables', 'numbers', 'operators-arithmetic'],
    not: ['booleans', 'logical-operators', 'strings', 'null-undefined', 'comparison-equality'],
  },
];
