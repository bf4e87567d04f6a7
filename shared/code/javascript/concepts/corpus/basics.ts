import type { Sample } from './sample.ts';

export const basics: readonly Sample[] = [
  {
    code: `const name = 'Ada';
const age = 36;
const member = true;
console.log(typeof name, typeof age, typeof member);`,
    shows: ['values-types', 'variables', 'strings', 'numbers', 'booleans'],
    not: [
      'operators-arithmetic',
      'comparison-equality',
      'template-strings',
      'increment-decrement',
      'functions-call-define',
      'objects',
    ],
  },
  {
    code: `let nothing = null;
let text = 'none';
console.log(nothing, text);`,
    shows: ['values-types', 'variables', 'strings', 'null-undefined'],
    not: ['numbers', 'booleans', 'type-conversion', 'optional-chaining-nullish'],
  },
  {
    code: `function describe(value) {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return 'something else';
}`,
    shows: [
      'values-types',
      'strings',
      'comparison-equality',
      'conditionals-if',
      'return-values',
      'parameters-defaults',
    ],
    not: ['variables', 'numbers', 'type-conversion', 'null-undefined', 'conditionals-switch'],
  },
  {
    code: `console.log(7);
console.log('seven');
console.log(false);`,
    shows: ['values-types', 'numbers', 'strings', 'booleans'],
    not: ['variables', 'functions-call-define', 'operators-arithmetic', 'logical-operators'],
  },
  {
    code: `let answer;
answer = 42;
answer = 'forty-two';
console.log(answer);`,
    shows: ['values-types', 'variables', 'numbers', 'strings'],
    not: ['null-undefined', 'booleans', 'comparison-equality', 'type-conversion'],
  },
  {
    code: `const price = 4;
const count = 3;
const total = price * count;
console.log(total);`,
    shows: ['variables', 'numbers', 'operators-arithmetic'],
    not: ['values-types', 'strings', 'booleans', 'type-conversion', 'increment-decrement'],
  },
  {
    code: `const first = 'Grace';
const last = 'Hopper';
console.log(first + ' ' + last);`,
    shows: ['variables', 'strings'],
    not: ['values-types', 'operators-arithmetic', 'numbers', 'template-strings', 'type-conversion'],
  },
  {
    code: `function area(width, height) {
  return width * height;
}
area(3, 4);`,
    shows: ['operators-arithmetic', 'numbers', 'functions-call-define', 'parameters-defaults', 'return-values'],
    not: ['values-types', 'variables', 'strings', 'booleans', 'arrow-functions', 'callbacks', 'closures', 'scope'],
  },
  {
    code: `const city = 'Paris';
const greeting = \`Hello from \${city}!\`;
console.log(greeting.toUpperCase());`,
    shows: ['template-strings', 'strings', 'variables'],
    not: ['operators-arithmetic', 'values-types', 'numbers', 'regular-expressions'],
  },
  {
    code: `const note = \`plain\`;
const price = 'costs \${amount}';
console.log(note, price);`,
    shows: ['strings', 'variables'],
    not: ['template-strings', 'values-types', 'objects', 'numbers'],
  },
  {
    code: `const poem = \`Roses are red
violets are blue\`;
console.log(poem);`,
    shows: ['template-strings', 'strings'],
    not: ['values-types', 'numbers', 'operators-arithmetic'],
  },
  {
    code: `function label(item) {
  return \`\${item.name}: \${item.price.toFixed(2)}\`;
}`,
    shows: ['template-strings', 'numbers', 'objects', 'return-values'],
    not: ['variables', 'values-types', 'type-conversion', 'operators-arithmetic', 'object-destructuring'],
  },
  {
    code: `const lines = names.map((name) => \`- \${name}\`).join('\\n');`,
    shows: [
      'template-strings',
      'array-transformations',
      'arrow-functions',
      'callbacks',
      'arrays',
      'strings',
      'variables',
    ],
    not: ['array-loops', 'for-loops', 'return-values', 'array-analysis', 'sets-maps'],
  },
  {
    code: `const who = 'World';
console.log('Hello, ' + who + '!');
console.log("It costs $" + '5');`,
    shows: ['strings', 'variables'],
    not: ['template-strings', 'operators-arithmetic', 'numbers', 'type-conversion'],
  },
  {
    code: `let lives = 3;
lives--;
let score = 0;
score++;
console.log(lives, score);`,
    shows: ['increment-decrement', 'variables', 'numbers'],
    not: ['operators-arithmetic', 'while-loops', 'for-loops', 'values-types'],
  },
  {
    code: `let count = 0;
count += 1;
count = count + 1;
console.log(count - 1);`,
    shows: ['operators-arithmetic', 'numbers', 'variables'],
    not: ['increment-decrement', 'for-loops', 'comparison-equality'],
  },
  {
    code: `let seats = 20;
function book() {
  return --seats;
}
book();`,
    shows: ['increment-decrement', 'scope', 'return-values', 'functions-call-define', 'variables'],
    not: ['operators-arithmetic', 'closures', 'parameters-defaults', 'hoisting-tdz'],
  },
  {
    code: `const input = '12';
const number = Number(input);
console.log(number + 1);`,
    shows: ['type-conversion', 'numbers', 'strings', 'operators-arithmetic', 'variables'],
    not: ['increment-decrement', 'template-strings', 'booleans'],
  },
  {
    code: `const width = parseInt('20px', 10);
const label = String(width);
const known = Boolean(label);
console.log(label, known);`,
    shows: ['type-conversion', 'booleans', 'numbers', 'strings'],
    not: ['operators-arithmetic', 'logical-operators', 'values-types'],
  },
  {
    code: `const digits = '1,2,3'.split(',').map(Number);
const half = +'0.5';
console.log(digits, half);`,
    shows: ['type-conversion', 'callbacks', 'array-transformations', 'strings'],
    not: ['operators-arithmetic', 'arrow-functions', 'array-loops'],
  },
  {
    code: `console.log('3' * '4');
console.log('5' + 2);`,
    shows: ['type-conversion', 'strings', 'operators-arithmetic'],
    not: ['variables', 'booleans', 'template-strings'],
  },
  {
    code: `const isOn = !!document.querySelector('.on');
const text = (17).toString(2);`,
    shows: ['type-conversion', 'booleans', 'strings', 'numbers', 'variables'],
    not: ['logical-operators', 'comparison-equality', 'operators-arithmetic'],
  },
  {
    code: `const price = 3.14159;
console.log(price.toFixed(2));
console.log(Math.round(price), Math.max(1, price));`,
    shows: ['numbers', 'variables'],
    not: ['type-conversion', 'operators-arithmetic', 'strings', 'values-types'],
  },
  {
    code: `const code = '007';
const zip = '90210';
console.log(code, zip.length);`,
    shows: ['strings', 'variables'],
    not: ['numbers', 'type-conversion', 'values-types', 'operators-arithmetic'],
  },
  {
    code: `function greet(name) {
  console.log(name.trim());
}`,
    shows: ['strings', 'functions-call-define', 'parameters-defaults'],
    not: ['numbers', 'return-values', 'variables', 'arrays', 'objects', 'scope'],
  },
  {
    code: `'use strict';
import { total } from './cart.js';
const kind = typeof total === 'function';`,
    shows: ['modules', 'booleans', 'comparison-equality', 'values-types'],
    not: ['strings', 'numbers', 'functions-call-define', 'type-conversion'],
  },
  {
    code: `const age = 17;
const isAdult = age >= 18;
console.log(isAdult);`,
    shows: ['booleans', 'comparison-equality', 'numbers', 'variables'],
    not: ['conditionals-if', 'logical-operators', 'conditionals-ternary', 'strings', 'operators-arithmetic'],
  },
  {
    code: `const isEven = (n) => n % 2 === 0;
console.log(isEven(4));`,
    shows: [
      'booleans',
      'comparison-equality',
      'operators-arithmetic',
      'arrow-functions',
      'return-values',
      'functions-call-define',
    ],
    not: ['callbacks', 'logical-operators', 'conditionals-if', 'strings'],
  },
  {
    code: `if (score > 10) {
  console.log('high');
}`,
    shows: ['conditionals-if', 'comparison-equality', 'numbers', 'strings'],
    not: ['booleans', 'variables', 'logical-operators', 'conditionals-ternary', 'scope', 'functions-call-define'],
  },
  {
    code: `const answer = 'true';
const flag = 'false';
console.log(answer, flag);`,
    shows: ['strings', 'variables'],
    not: ['booleans', 'type-conversion', 'values-types', 'comparison-equality'],
  },
  {
    code: `const same = Object.is(a, b);
const different = a !== b;
console.log(same, different, a == b);`,
    shows: ['comparison-equality', 'booleans', 'variables'],
    not: ['logical-operators', 'type-conversion', 'references-mutability', 'conditionals-if'],
  },
  {
    code: `const canRide = height > 120 && !sick;
const free = child || senior;
console.log(canRide, free);`,
    shows: ['logical-operators', 'comparison-equality', 'booleans', 'variables'],
    not: ['optional-chaining-nullish', 'conditionals-if', 'operators-arithmetic', 'conditionals-ternary'],
  },
  {
    code: `if (!ready) {
  start();
}`,
    shows: ['logical-operators', 'conditionals-if'],
    not: ['comparison-equality', 'booleans', 'null-undefined', 'functions-call-define'],
  },
  {
    code: `user && user.save();
settings.theme ||= 'dark';`,
    shows: ['logical-operators', 'strings'],
    not: ['conditionals-if', 'optional-chaining-nullish', 'comparison-equality', 'conditionals-ternary'],
  },
  {
    code: `const flags = READ | WRITE;
const mode = flags & 4;
const name = given ?? 'guest';`,
    shows: ['optional-chaining-nullish', 'variables', 'numbers'],
    not: ['logical-operators', 'comparison-equality', 'booleans', 'null-undefined'],
  },
  {
    code: `if (active) {
  x = 5;
}
const pick = (a) => a;`,
    shows: ['conditionals-if', 'arrow-functions', 'return-values', 'parameters-defaults'],
    not: ['comparison-equality', 'logical-operators', 'booleans', 'callbacks', 'closures'],
  },
];
