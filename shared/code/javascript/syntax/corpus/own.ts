import type { BrokenProgram } from './broken-program.ts';

/** Programs written beside the rules, one for each kind of slip that beginners make most. */
export const OWN: readonly BrokenProgram[] = [
  {
    id: 'sum-loop-never-closed',
    kind: 'missing brace',
    line: 4,
    also: [3, 5],
    text: `function sum(numbers) {
  let total = 0;
  for (const number of numbers) {
    total += number;
  return total;
}

console.log(sum([1, 2, 3]));
`,
  },
  {
    id: 'method-never-closed',
    kind: 'missing brace',
    line: 8,
    also: [6, 7, 9],
    text: `class Account {
  constructor(owner) {
    this.owner = owner;
    this.balance = 0;
  }
  deposit(amount) {
    if (amount > 0) {
      this.balance += amount;
    }

  withdraw(amount) {
    this.balance -= amount;
  }
}
`,
  },
  {
    id: 'function-open-at-the-end',
    kind: 'missing brace',
    line: 4,
    also: [1, 5],
    text: `function greet(name) {
  const text = 'Hello ' + name;
  console.log(text);
  return text;
`,
  },
  {
    id: 'brace-too-many',
    kind: 'extra brace',
    line: 5,
    text: `function countDown(from) {
  while (from > 0) {
    console.log(from);
    from--;
    }
  }
  return 'start';
}
`,
  },
  {
    id: 'arrow-with-a-space',
    kind: '= >',
    line: 2,
    text: `const numbers = [1, 2, 3];
const doubled = numbers.map((n) = > n * 2);
console.log(doubled);
`,
  },
  {
    id: 'thin-arrow',
    kind: '->',
    line: 1,
    text: `const square = x -> x * x;
console.log(square(4));
`,
  },
  {
    id: 'function-with-arrow',
    kind: 'function f() =>',
    line: 1,
    text: `function isEven(n) => {
  return n % 2 === 0;
}

console.log(isEven(4));
`,
  },
  {
    id: 'else-after-semicolon',
    kind: 'else after ;',
    line: 4,
    also: [5],
    text: `let age = 20;
if (age >= 18) {
  console.log('adult');
};
else {
  console.log('child');
}
`,
  },
  {
    id: 'semicolon-after-if',
    kind: 'stray ; after if (…)',
    line: 2,
    text: `const points = 55;
if (points >= 50); {
  console.log('passed');
} else {
  console.log('failed');
}
`,
  },
  {
    id: 'elseif',
    kind: 'elseif',
    line: 4,
    text: `const hour = 14;
if (hour < 12) {
  console.log('morning');
} elseif (hour < 18) {
  console.log('afternoon');
} else {
  console.log('evening');
}
`,
  },
  {
    id: 'else-with-condition',
    kind: 'else (condition)',
    line: 4,
    text: `const n = 0;
if (n > 0) {
  console.log('positive');
} else (n < 0) {
  console.log('negative');
}
`,
  },
  {
    id: 'comma-between-pairs',
    kind: 'missing comma',
    line: 3,
    text: `const book = {
  title: 'Emma',
  pages: 474
  read: true,
};
console.log(book.title);
`,
  },
  {
    id: 'comma-in-list-of-lines',
    kind: 'missing comma',
    line: 3,
    text: `const colours = [
  'red',
  'green'
  'blue',
];
`,
  },
  {
    id: 'paren-of-call',
    kind: 'missing )',
    line: 3,
    text: `const a = 3;
const b = 4;
console.log(Math.max(a, b);
console.log('done');
`,
  },
  {
    id: 'paren-of-condition',
    kind: 'missing )',
    line: 2,
    text: `let i = 0;
while (i < 10 {
  i++;
}
`,
  },
  {
    id: 'callback-never-closed',
    kind: 'missing )',
    line: 5,
    also: [3],
    text: `const names = ['Ada', 'Alan'];

names.forEach((name) => {
  console.log(name);
};

console.log('done');
`,
  },
  {
    id: 'python-def',
    kind: 'def',
    line: 1,
    text: `def area(width, height) {
  return width * height;
}
console.log(area(2, 3));
`,
  },
  {
    id: 'colon-blocks',
    kind: ': blocks',
    line: 2,
    text: `let temperature = 30;
if (temperature > 25):
  console.log('hot');
`,
  },
  {
    id: 'print-statement',
    kind: 'print x',
    line: 3,
    text: `const width = 3;
const height = 4;
print width * height;
`,
  },
  {
    id: 'java-types',
    kind: 'int x',
    line: 2,
    text: `function area(r) {
  double pi = 3.14;
  return pi * r * r;
}
`,
  },
  {
    id: 'string-type',
    kind: 'String x',
    line: 1,
    text: `String name = "Ada";
console.log(name);
`,
  },
  {
    id: 'and-word',
    kind: 'and / or',
    line: 3,
    text: `const age = 20;
const member = true;
if (age > 18 and member) {
  console.log('welcome');
}
`,
  },
  {
    id: 'curly-quotes',
    kind: 'smart quotes',
    line: 1,
    text: `const city = \u201cParis\u201d;
console.log(city);
`,
  },
  {
    id: 'string-never-ended',
    kind: 'unclosed string',
    line: 2,
    text: `const name = 'Ada';
console.log("Hello " + name + ", welcome);
console.log('bye');
`,
  },
  {
    id: 'template-never-ended',
    kind: 'unclosed template',
    line: 2,
    text: `const name = 'Ada';
const text = \`Hello \${name};
console.log(text);
console.log(\`Bye \${name}\`);
`,
  },
  {
    id: 'comment-never-ended',
    kind: 'unclosed comment',
    line: 2,
    text: `let count = 0;
/* counts up
count++;
console.log(count);
`,
  },
  {
    id: 'const-with-comparison',
    kind: 'const x == 3',
    line: 1,
    text: `const limit == 10;
for (let i = 0; i < limit; i++) {
  console.log(i);
}
`,
  },
  {
    id: 'reserved-name',
    kind: 'reserved word as name',
    line: 1,
    text: `const class = '9b';
console.log('hello');
`,
  },
  {
    id: 'declared-twice',
    kind: 'duplicate let',
    line: 5,
    text: `let total = 0;
for (const n of [1, 2, 3]) {
  total += n;
}
let total = total / 3;
`,
  },
  {
    id: 'await-in-plain-function',
    kind: 'await outside async',
    line: 2,
    also: [1],
    text: `function load(url) {
  const answer = await fetch(url);
  return answer.json();
}
`,
  },
];
