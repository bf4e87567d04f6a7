import type { Sample } from './sample.ts';

export const control: readonly Sample[] = [
  {
    code: `function grade(points) {
  if (points > 89) return 'A';
  else if (points > 79) return 'B';
  return 'C';
}`,
    shows: ['conditionals-if', 'comparison-equality', 'return-values', 'functions-call-define'],
    not: ['conditionals-switch', 'conditionals-ternary', 'logical-operators', 'while-loops'],
  },
  {
    code: `const price = age < 12 ? 5 : 10;
const word = count === 1 ? 'apple' : 'apples';`,
    shows: ['conditionals-ternary', 'comparison-equality', 'variables', 'numbers', 'strings'],
    not: ['conditionals-if', 'booleans', 'optional-chaining-nullish', 'logical-operators', 'conditionals-switch'],
  },
  {
    code: `const sign = (n) => (n < 0 ? -1 : n > 0 ? 1 : 0);
sign(-3);`,
    shows: ['conditionals-ternary', 'arrow-functions', 'comparison-equality', 'functions-call-define', 'return-values'],
    not: ['conditionals-if', 'operators-arithmetic', 'logical-operators'],
  },
  {
    code: `console.log(\`You have \${n} message\${n === 1 ? '' : 's'}\`);`,
    shows: ['conditionals-ternary', 'template-strings', 'comparison-equality'],
    not: ['conditionals-if', 'variables', 'functions-call-define', 'operators-arithmetic'],
  },
  {
    code: `switch (day) {
  case 'Sat':
  case 'Sun':
    console.log('weekend');
    break;
  default:
    console.log('work');
}`,
    shows: ['conditionals-switch', 'strings'],
    not: ['conditionals-if', 'conditionals-ternary', 'comparison-equality', 'variables', 'for-loops'],
  },
  {
    code: `function calculate(a, op, b) {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
  }
}`,
    shows: ['conditionals-switch', 'operators-arithmetic', 'return-values', 'parameters-defaults'],
    not: ['conditionals-if', 'booleans', 'objects', 'while-loops'],
  },
  {
    code: `const next = (light) => {
  switch (light) {
    case 'red': return 'green';
    case 'green': return 'yellow';
    default: return 'red';
  }
};`,
    shows: ['conditionals-switch', 'arrow-functions', 'return-values', 'strings'],
    not: ['conditionals-if', 'conditionals-ternary', 'callbacks', 'objects'],
  },
  {
    code: `switch (true) {
  case hour < 12: greet('morning'); break;
  case hour < 18: greet('afternoon'); break;
}
function greet(time) { console.log(time); }`,
    shows: ['conditionals-switch', 'comparison-equality', 'booleans', 'hoisting-tdz', 'functions-call-define'],
    not: ['conditionals-if', 'variables', 'closures', 'scope', 'recursion'],
  },
  {
    code: `let type = 0;
switch (roll % 3) {
  case 0: type++; break;
}
console.log(type ? 'yes' : 'no');`,
    shows: ['conditionals-switch', 'conditionals-ternary', 'increment-decrement', 'operators-arithmetic'],
    not: ['conditionals-if', 'functions-call-define', 'logical-operators'],
  },
  {
    code: `const actions = { add: 1, remove: -1 };
const change = actions[command];
if (change) apply(change);`,
    shows: ['objects', 'conditionals-if', 'variables'],
    not: ['conditionals-switch', 'arrays', 'conditionals-ternary', 'comparison-equality', 'operators-arithmetic'],
  },
  {
    code: `let n = 10;
while (n > 0) {
  console.log(n);
  n--;
}`,
    shows: ['while-loops', 'comparison-equality', 'increment-decrement', 'variables', 'numbers'],
    not: ['for-loops', 'array-loops', 'conditionals-if', 'operators-arithmetic', 'booleans'],
  },
  {
    code: `let guess;
do {
  guess = Math.floor(Math.random() * 6);
} while (guess !== 5);`,
    shows: ['while-loops', 'numbers', 'operators-arithmetic', 'comparison-equality'],
    not: ['for-loops', 'null-undefined', 'recursion', 'array-loops'],
  },
  {
    code: `while (true) {
  const line = read();
  if (line === '') break;
  handle(line);
}`,
    shows: ['while-loops', 'booleans', 'conditionals-if', 'variables'],
    not: ['for-loops', 'array-loops', 'callbacks', 'numbers'],
  },
  {
    code: `function digits(n) {
  let count = 0;
  while (n >= 1) {
    n = n / 10;
    count++;
  }
  return count;
}`,
    shows: ['while-loops', 'operators-arithmetic', 'increment-decrement', 'return-values'],
    not: ['for-loops', 'recursion', 'references-mutability', 'closures', 'scope'],
  },
  {
    code: `const queue = ['a', 'b'];
while (queue.length > 0) {
  console.log(queue.shift());
}`,
    shows: ['while-loops', 'arrays', 'array-mutation-methods', 'comparison-equality'],
    not: ['for-loops', 'array-transformations', 'references-mutability', 'objects'],
  },
  {
    code: `for (let i = 1; i <= 10; i++) {
  console.log(i * 7);
}`,
    shows: ['for-loops', 'increment-decrement', 'operators-arithmetic', 'comparison-equality', 'variables'],
    not: ['array-loops', 'arrays', 'while-loops', 'values-types', 'functions-call-define'],
  },
  {
    code: `let stars = '';
for (let i = 0; i < 5; i += 1) {
  stars += '*';
}
console.log(stars);`,
    shows: ['for-loops', 'strings', 'numbers', 'comparison-equality'],
    not: ['array-loops', 'arrays', 'increment-decrement', 'while-loops', 'values-types'],
  },
  {
    code: `for (const letter of 'hello') {
  console.log(letter);
}`,
    shows: ['for-loops', 'strings', 'variables'],
    not: ['array-loops', 'arrays', 'while-loops', 'comparison-equality', 'increment-decrement'],
  },
  {
    code: `const ages = { tom: 4, ann: 7 };
for (const name in ages) {
  console.log(name, ages[name]);
}`,
    shows: ['for-loops', 'objects', 'variables', 'numbers'],
    not: ['array-loops', 'arrays', 'while-loops', 'sets-maps'],
  },
  {
    code: `for (let row = 0; row < 3; row++) {
  for (let column = 0; column < 3; column++) {
    if (row === column) console.log(row, column);
  }
}`,
    shows: ['for-loops', 'conditionals-if', 'increment-decrement'],
    not: ['array-loops', 'arrays', 'while-loops', 'closures', 'logical-operators'],
  },
  {
    code: `names.forEach((name) => {
  console.log(name);
});`,
    shows: ['array-loops', 'callbacks', 'arrow-functions'],
    not: ['for-loops', 'while-loops', 'array-transformations', 'variables', 'return-values', 'closures'],
  },
];
