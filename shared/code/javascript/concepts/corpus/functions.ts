import type { Sample } from './sample.ts';

export const functions: readonly Sample[] = [
  {
    code: `function hello() {
  console.log('hello');
}
hello();`,
    shows: ['functions-call-define', 'strings'],
    not: ['parameters-defaults', 'return-values', 'callbacks', 'arrow-functions', 'hoisting-tdz', 'scope', 'recursion'],
  },
  {
    code: `console.log(Math.max(3, 9));
alert('done');
list.push(4);`,
    shows: ['numbers', 'strings', 'array-mutation-methods', 'arrays'],
    not: ['functions-call-define', 'parameters-defaults', 'return-values', 'variables', 'callbacks'],
  },
  {
    code: `import { shout } from './voice.js';
shout('hey');`,
    shows: ['modules', 'strings'],
    not: ['functions-call-define', 'parameters-defaults', 'return-values', 'variables'],
  },
  {
    code: `const clock = {
  tick() {
    return Date.now();
  },
};
clock.tick();`,
    shows: ['objects', 'return-values', 'dates', 'variables'],
    not: [
      'functions-call-define',
      'parameters-defaults',
      'this-binding',
      'event-loop-timers',
      'arrow-functions',
      'callbacks',
    ],
  },
  {
    code: `button.addEventListener('click', function () {
  console.log('clicked');
});`,
    shows: ['callbacks', 'strings'],
    not: [
      'functions-call-define',
      'arrow-functions',
      'parameters-defaults',
      'closures',
      'return-values',
      'event-loop-timers',
    ],
  },
  {
    code: `function power(base, exponent = 2) {
  return base ** exponent;
}
power(3);
power(2, 5);`,
    shows: ['parameters-defaults', 'functions-call-define', 'return-values', 'operators-arithmetic'],
    not: ['object-destructuring', 'rest-spread', 'closures', 'variables', 'recursion'],
  },
  {
    code: `const { color = 'red', size = 1 } = options;
console.log(color, size);`,
    shows: ['object-destructuring', 'variables', 'strings', 'numbers'],
    not: [
      'parameters-defaults',
      'functions-call-define',
      'optional-chaining-nullish',
      'array-destructuring',
      'rest-spread',
    ],
  },
  {
    code: `function roll() {
  return Math.ceil(Math.random() * 6);
}
const dice = roll();`,
    shows: ['functions-call-define', 'return-values', 'numbers', 'operators-arithmetic', 'variables'],
    not: ['parameters-defaults', 'scope', 'closures', 'callbacks', 'hoisting-tdz'],
  },
  {
    code: `function warn(text) {
  if (!text) return;
  console.log(text);
}
const log = (message) => console.log(message);`,
    shows: ['parameters-defaults', 'functions-call-define', 'conditionals-if', 'logical-operators', 'arrow-functions'],
    not: ['return-values', 'callbacks', 'comparison-equality', 'closures', 'strings'],
  },
  {
    code: `let total = 0;
function add(amount) {
  total = total + amount;
}
add(5);
console.log(total);`,
    shows: ['scope', 'parameters-defaults', 'functions-call-define', 'operators-arithmetic'],
    not: ['return-values', 'closures', 'references-mutability', 'hoisting-tdz', 'callbacks'],
  },
  {
    code: `const x = 1;
{
  const x = 2;
  console.log(x);
}
console.log(x);`,
    shows: ['scope', 'variables', 'numbers'],
    not: ['functions-call-define', 'closures', 'hoisting-tdz', 'objects'],
  },
  {
    code: `const name = 'outer';
function show() {
  const name = 'inner';
  console.log(name);
}
show();`,
    shows: ['scope', 'functions-call-define', 'variables'],
    not: ['closures', 'parameters-defaults', 'return-values', 'hoisting-tdz'],
  },
  {
    code: `function secret() {
  const code = 1234;
}
secret();
try {
  console.log(code);
} catch (error) {
  console.log(error.message);
}`,
    shows: ['scope', 'errors-exceptions', 'functions-call-define'],
    not: ['closures', 'debugging-stack-traces', 'objects', 'hoisting-tdz', 'return-values'],
  },
  {
    code: `const TAX = 0.2;
const withTax = (price) => price + price * TAX;`,
    shows: ['scope', 'arrow-functions', 'operators-arithmetic', 'parameters-defaults', 'return-values'],
    not: ['closures', 'callbacks', 'hoisting-tdz', 'strings'],
  },
  {
    code: `function double(n) {
  const result = n * 2;
  return result;
}
function triple(n) {
  const three = 3;
  return n * three;
}
double(triple(2));`,
    shows: ['functions-call-define', 'return-values', 'parameters-defaults', 'variables'],
    not: ['scope', 'closures', 'callbacks', 'recursion', 'hoisting-tdz'],
  },
  {
    code: `sayHi();
function sayHi() {
  console.log('hi');
}`,
    shows: ['hoisting-tdz', 'functions-call-define'],
    not: ['scope', 'recursion', 'closures', 'parameters-defaults', 'variables'],
  },
  {
    code: `console.log(count);
var count = 3;`,
    shows: ['hoisting-tdz', 'variables', 'numbers'],
    not: ['scope', 'null-undefined', 'functions-call-define', 'errors-exceptions'],
  },
  {
    code: `try {
  console.log(later);
} catch (e) {
  console.log(e.name);
}
let later = 1;`,
    shows: ['hoisting-tdz', 'errors-exceptions', 'variables'],
    not: ['scope', 'debugging-stack-traces', 'null-undefined', 'closures'],
  },
  {
    code: `function test(flag) {
  if (flag) {
    var message = 'set';
  }
  return message;
}`,
    shows: ['hoisting-tdz', 'scope', 'conditionals-if', 'return-values'],
    not: ['closures', 'null-undefined', 'recursion', 'callbacks'],
  },
  {
    code: `const point = new Point(1, 2);
class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}`,
    shows: ['hoisting-tdz', 'classes', 'parameters-defaults', 'numbers'],
    not: ['inheritance', 'this-binding', 'closures', 'scope', 'functions-call-define'],
  },
  {
    code: `function main() {
  return helper(2);
}
function helper(n) {
  return n + 1;
}
main();`,
    shows: ['functions-call-define', 'return-values', 'operators-arithmetic'],
    not: ['hoisting-tdz', 'recursion', 'scope', 'closures', 'callbacks'],
  },
  {
    code: `function counter() {
  let count = 0;
  return () => ++count;
}
const next = counter();
next();`,
    shows: ['closures', 'scope', 'arrow-functions', 'increment-decrement', 'return-values', 'functions-call-define'],
    not: ['callbacks', 'recursion', 'this-binding', 'parameters-defaults', 'classes'],
  },
  {
    code: `function multiplier(factor) {
  return function (n) {
    return n * factor;
  };
}
const double = multiplier(2);`,
    shows: ['closures', 'scope', 'parameters-defaults', 'return-values', 'operators-arithmetic'],
    not: ['callbacks', 'arrow-functions', 'recursion', 'hoisting-tdz'],
  },
  {
    code: `function account(balance) {
  const deposit = (amount) => {
    balance += amount;
  };
  return { deposit, show: () => balance };
}`,
    shows: ['closures', 'objects', 'arrow-functions', 'operators-arithmetic'],
    not: ['classes', 'this-binding', 'recursion', 'callbacks'],
  },
  {
    code: `for (let i = 0; i < 3; i++) {
  setTimeout(() => console.log(i), 100);
}`,
    shows: ['closures', 'event-loop-timers', 'for-loops', 'callbacks', 'arrow-functions'],
    not: ['array-loops', 'promises', 'recursion', 'functions-call-define', 'return-values'],
  },
  {
    code: `function debounce(fn, ms) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => fn(...args), ms);
  };
}`,
    shows: ['closures', 'event-loop-timers', 'rest-spread', 'callbacks'],
    not: ['promises', 'recursion', 'this-binding', 'array-destructuring'],
  },
  {
    code: `function sumOf(list) {
  let sum = 0;
  list.forEach((n) => {
    sum += n;
  });
  return sum;
}`,
    shows: ['closures', 'array-loops', 'callbacks', 'scope', 'operators-arithmetic'],
    not: ['for-loops', 'array-transformations', 'references-mutability', 'recursion'],
  },
  {
    code: `function above(list, limit) {
  return list.filter((n) => n > limit);
}`,
    shows: ['array-transformations', 'callbacks', 'scope', 'comparison-equality', 'return-values'],
    not: ['closures', 'array-analysis', 'booleans', 'for-loops', 'recursion'],
  },
  {
    code: `function outer() {
  function inner(a, b) {
    return a + b;
  }
  return inner(1, 2);
}`,
    shows: ['functions-call-define', 'return-values', 'parameters-defaults'],
    not: ['closures', 'callbacks', 'scope', 'recursion', 'hoisting-tdz'],
  },
  {
    code: `function makeAdder() {
  return function (a, b) {
    return a + b;
  };
}`,
    shows: ['return-values', 'functions-call-define', 'operators-arithmetic'],
    not: ['closures', 'scope', 'callbacks', 'arrow-functions'],
  },
  {
    code: `let clicks = 0;
function onClick() {
  clicks++;
}
document.addEventListener('click', onClick);`,
    shows: ['callbacks', 'scope', 'increment-decrement'],
    not: ['closures', 'arrow-functions', 'return-values', 'parameters-defaults', 'event-loop-timers'],
  },
  {
    code: `function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}`,
    shows: ['recursion', 'conditionals-if', 'return-values', 'operators-arithmetic', 'functions-call-define'],
    not: ['closures', 'scope', 'while-loops', 'hoisting-tdz', 'callbacks'],
  },
  {
    code: `const isEven = (n) => (n === 0 ? true : isOdd(n - 1));
const isOdd = (n) => (n === 0 ? false : isEven(n - 1));`,
    shows: ['recursion', 'conditionals-ternary', 'arrow-functions', 'booleans'],
    not: ['closures', 'conditionals-if', 'callbacks', 'while-loops'],
  },
  {
    code: `function flatten(list) {
  return list.flatMap((one) => (Array.isArray(one) ? flatten(one) : [one]));
}`,
    shows: ['recursion', 'array-transformations', 'arrays', 'callbacks', 'conditionals-ternary'],
    not: ['array-loops', 'closures', 'for-loops', 'array-mutation-methods'],
  },
  {
    code: `class Tree {
  constructor(value, children = []) {
    this.value = value;
    this.children = children;
  }
  count(list = this.children) {
    return list.length === 0 ? 1 : this.count(list.slice(1)) + 1;
  }
}`,
    shows: ['recursion', 'classes', 'parameters-defaults', 'arrays'],
    not: ['inheritance', 'this-binding', 'closures', 'array-transformations'],
  },
  {
    code: `const countdown = function down(n) {
  console.log(n);
  if (n > 0) down(n - 1);
};
countdown(3);`,
    shows: ['recursion', 'functions-call-define', 'conditionals-if'],
    not: ['while-loops', 'arrow-functions', 'return-values', 'closures', 'callbacks'],
  },
  {
    code: `const logger = { log: (text) => text };
function log(text) {
  return logger.log(text);
}
log('a');`,
    shows: ['objects', 'functions-call-define', 'return-values'],
    not: ['recursion', 'closures', 'callbacks', 'this-binding', 'hoisting-tdz'],
  },
  {
    code: `class Car {
  constructor(engine) {
    this.engine = engine;
  }
  start() {
    this.engine.start();
  }
}`,
    shows: ['classes', 'parameters-defaults'],
    not: ['recursion', 'inheritance', 'this-binding', 'return-values', 'closures', 'functions-call-define'],
  },
  {
    code: `function tick() {
  console.log('tick');
  setTimeout(tick, 1000);
}
tick();`,
    shows: ['event-loop-timers', 'callbacks', 'functions-call-define'],
    not: ['recursion', 'closures', 'while-loops', 'promises', 'arrow-functions'],
  },
  {
    code: `function gcd(a, b) {
  while (b !== 0) {
    [a, b] = [b, a % b];
  }
  return a;
}`,
    shows: ['while-loops', 'array-destructuring', 'operators-arithmetic', 'arrays'],
    not: ['recursion', 'for-loops', 'array-loops', 'object-destructuring', 'references-mutability'],
  },
  {
    code: `function twice(action) {
  action();
  action();
}
twice(() => console.log('again'));`,
    shows: ['callbacks', 'arrow-functions', 'functions-call-define', 'parameters-defaults'],
    not: ['closures', 'recursion', 'return-values', 'event-loop-timers', 'scope'],
  },
  {
    code: `function compare(a, b) {
  return a - b;
}
const sorted = [3, 1, 2].sort(compare);`,
    shows: ['callbacks', 'array-mutation-methods', 'arrays', 'operators-arithmetic'],
    not: ['arrow-functions', 'array-transformations', 'comparison-equality', 'references-mutability', 'closures'],
  },
  {
    code: `const start = () => Date.now();
save(start());
const stop = function () {
  return 0;
};`,
    shows: ['functions-call-define', 'arrow-functions', 'return-values', 'dates'],
    not: ['callbacks', 'closures', 'parameters-defaults', 'event-loop-timers'],
  },
];
