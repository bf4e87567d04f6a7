import type { Sample } from '../sample.ts';

export const repetitionBlind: readonly Sample[] = [
  {
    code: `let countdown = 5;
while (countdown > 0) {
  console.log(countdown);
  countdown--;
}
console.log('Lift off');`,
    shows: ['while-loops', 'variables', 'comparison-equality', 'increment-decrement'],
    not: ['for-loops', 'array-loops', 'conditionals-if', 'recursion'],
  },
  {
    code: `let dice;
do {
  dice = Math.floor(Math.random() * 6) + 1;
  console.log('rolled', dice);
} while (dice !== 6);`,
    shows: ['while-loops', 'variables', 'numbers'],
    not: ['for-loops', 'array-loops', 'arrays', 'recursion'],
  },
  {
    code: `const queue = ['print', 'scan', 'fax'];
while (queue.length > 0) {
  const job = queue.shift();
  console.log('doing', job);
}`,
    shows: ['while-loops', 'arrays', 'array-mutation-methods'],
    not: ['for-loops', 'recursion', 'sets-maps', 'array-transformations'],
  },
  {
    code: `for (let row = 1; row <= 4; row++) {
  console.log('*'.repeat(row));
}`,
    shows: ['for-loops', 'variables', 'comparison-equality', 'increment-decrement'],
    not: ['while-loops', 'array-loops', 'arrays', 'conditionals-if'],
  },
  {
    code: `function power(base, exponent) {
  let result = 1;
  for (let i = 0; i < exponent; i++) {
    result *= base;
  }
  return result;
}`,
    shows: ['for-loops', 'functions-call-define', 'return-values', 'operators-arithmetic'],
    not: ['while-loops', 'array-loops', 'recursion', 'arrays'],
  },
  {
    code: `for (let x = 1; x < 4; x++) {
  for (let y = 1; y < 4; y++) {
    console.log(\`\${x} x \${y} = \${x * y}\`);
  }
}`,
    shows: ['for-loops', 'numbers', 'template-strings'],
    not: ['while-loops', 'array-loops', 'array-transformations', 'recursion'],
  },
  {
    code: `const seats = ['A1', 'A2', 'B7'];
seats.forEach((seat) => {
  console.log('Reserved: ' + seat);
});`,
    shows: ['array-loops', 'arrays', 'callbacks', 'arrow-functions'],
    not: ['for-loops', 'while-loops', 'array-transformations', 'recursion'],
  },
  {
    code: `let savings = 100
let years = 0
while (savings < 200) {
  savings = savings * 1.07
  years = years + 1
}
console.log('doubled for good after', years)`,
    shows: ['while-loops', 'variables', 'operators-arithmetic'],
    not: ['for-loops', 'array-loops', 'arrays', 'array-transformations'],
  },
  {
    code: `function waitFor(name) {
  console.log('Meanwhile, while we wait for ' + name + ', do sit down');
}

waitFor('Omar');`,
    shows: ['functions-call-define', 'strings'],
    not: ['while-loops', 'for-loops', 'array-loops', 'recursion'],
  },
  {
    code: `let attempts = 2;
if (attempts > 0) {
  attempts = attempts - 1;
  console.log('try again');
}`,
    shows: ['conditionals-if', 'variables', 'comparison-equality'],
    not: ['while-loops', 'for-loops', 'recursion', 'array-loops'],
  },
  {
    code: `for (let n = 1; n <= 20; n++) {
  if (n % 3 === 0) console.log('Fizz');
  else console.log(n);
}`,
    shows: ['conditionals-if', 'for-loops', 'variables'],
    not: ['array-loops', 'while-loops', 'arrays', 'array-transformations'],
  },
  {
    code: `const stockByAisle = { bread: 12, milk: 30, eggs: 6 };
for (const item in stockByAisle) {
  console.log(item, stockByAisle[item]);
}`,
    shows: ['objects', 'variables'],
    not: ['array-loops', 'while-loops', 'arrays', 'array-transformations'],
  },
  {
    code: `const goals = new Map();
goals.set('Reds', 2);
goals.set('Blues', 1);
for (const [team, count] of goals) {
  console.log(team, count);
}`,
    shows: ['sets-maps', 'variables', 'array-destructuring'],
    not: ['while-loops', 'array-transformations', 'recursion', 'objects'],
  },
  {
    code: `const temperatures = [18, 21, 19, 24];
let sum = 0;
for (let i = 0; i < temperatures.length; i++) {
  sum += temperatures[i];
}
console.log(sum / temperatures.length);`,
    shows: ['array-loops', 'for-loops', 'arrays', 'variables'],
    not: ['while-loops', 'array-transformations', 'array-analysis', 'recursion'],
  },
  {
    code: `function longest(words) {
  let best = '';
  for (const word of words) {
    if (word.length > best.length) best = word;
  }
  return best;
}

console.log(longest(['ox', 'heron', 'cat']));`,
    shows: ['array-loops', 'arrays', 'functions-call-define', 'return-values', 'conditionals-if'],
    not: ['while-loops', 'array-transformations', 'recursion', 'callbacks'],
  },
  {
    code: `const tags = ['js', 'css', 'js', 'html'];
const seen = new Set();
for (const tag of tags) {
  seen.add(tag);
}
console.log(seen.size);`,
    shows: ['array-loops', 'arrays', 'sets-maps'],
    not: ['array-analysis', 'while-loops', 'recursion', 'array-transformations'],
  },
];
