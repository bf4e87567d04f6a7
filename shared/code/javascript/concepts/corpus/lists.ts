import type { Sample } from './sample.ts';

export const lists: readonly Sample[] = [
  {
    code: `const colors = ['red', 'green'];
console.log(colors[0], colors.length);`,
    shows: ['arrays', 'strings', 'variables'],
    not: ['array-loops', 'array-destructuring', 'objects', 'numbers', 'array-analysis', 'array-mutation-methods'],
  },
  {
    code: `const word = 'hello';
console.log(word[0]);
for (let i = 0; i < word.length; i++) console.log(word[i]);`,
    shows: ['strings', 'for-loops'],
    not: ['arrays', 'array-loops', 'objects', 'array-analysis'],
  },
  {
    code: `function sum(numbers) {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}`,
    shows: ['array-loops', 'for-loops', 'operators-arithmetic', 'return-values', 'arrays'],
    not: ['while-loops', 'closures', 'references-mutability', 'array-transformations', 'callbacks'],
  },
  {
    code: `const marks = [4, 8, 6];
for (let i = 0; i < marks.length; i++) {
  console.log(marks[i]);
}`,
    shows: ['array-loops', 'for-loops', 'arrays', 'increment-decrement'],
    not: ['while-loops', 'array-mutation-methods', 'objects', 'closures'],
  },
  {
    code: `function last(list, wanted) {
  let i = list.length - 1;
  while (i >= 0 && list[i] !== wanted) i--;
  return i;
}`,
    shows: ['array-loops', 'while-loops', 'logical-operators', 'arrays'],
    not: ['for-loops', 'array-analysis', 'recursion', 'array-mutation-methods'],
  },
  {
    code: `const seen = new Set([1, 2]);
for (const n of seen) console.log(n);
seen.forEach((n) => console.log(n));`,
    shows: ['sets-maps', 'for-loops', 'arrays', 'callbacks'],
    not: ['array-loops', 'array-transformations', 'objects', 'array-analysis'],
  },
  {
    code: `const basket = [];
basket.push('pear');
basket.unshift('fig');
const gone = basket.pop();`,
    shows: ['array-mutation-methods', 'arrays', 'strings'],
    not: ['references-mutability', 'array-transformations', 'array-loops', 'objects'],
  },
  {
    code: `const scores = [10, 2, 33];
scores.sort((a, b) => a - b);
scores.reverse();
scores.splice(1, 1);`,
    shows: ['array-mutation-methods', 'arrays', 'callbacks', 'operators-arithmetic'],
    not: ['array-transformations', 'array-analysis', 'references-mutability', 'closures'],
  },
  {
    code: `const a = [1, 2];
const b = a.concat([3]);
const c = b.slice(1);
const d = [...c, 4];`,
    shows: ['arrays', 'rest-spread', 'variables', 'numbers'],
    not: [
      'array-mutation-methods',
      'array-transformations',
      'references-mutability',
      'array-destructuring',
      'array-loops',
    ],
  },
  {
    code: `class Stack {
  #items = [];
  push(item) {
    this.#items[this.#items.length] = item;
  }
}
const stack = new Stack();
stack.push(1);`,
    shows: ['classes', 'parameters-defaults', 'variables', 'arrays'],
    not: ['array-mutation-methods', 'debugging-stack-traces', 'inheritance', 'recursion', 'objects'],
  },
  {
    code: `const sorted = prices.toSorted((a, b) => a - b);
console.log(sorted);`,
    shows: ['array-transformations', 'callbacks', 'arrow-functions', 'arrays'],
    not: ['array-mutation-methods', 'references-mutability', 'array-analysis', 'closures'],
  },
  {
    code: `const pages = {
  open: [],
  push(page) {
    console.log(page);
  },
};
pages.push('/home');`,
    shows: ['objects', 'arrays', 'parameters-defaults', 'strings'],
    not: ['array-mutation-methods', 'this-binding', 'array-transformations', 'functions-call-define'],
  },
  {
    code: `const words = ['a', 'bb', 'ccc'];
const long = words.filter((word) => word.length > 1);
const loud = long.map((word) => word.toUpperCase());`,
    shows: ['array-transformations', 'arrow-functions', 'callbacks', 'arrays', 'strings'],
    not: ['array-loops', 'array-analysis', 'array-mutation-methods', 'closures', 'booleans'],
  },
  {
    code: `const doubled = numbers.reduce((out, n) => [...out, n * 2], []);
const squares = Array.from({ length: 3 }, (_, i) => i * i);`,
    shows: ['array-transformations', 'rest-spread', 'callbacks', 'operators-arithmetic'],
    not: ['array-mutation-methods', 'array-loops', 'array-analysis', 'references-mutability'],
  },
  {
    code: `const total = [1, 2, 3].reduce((sum, n) => sum + n, 0);`,
    shows: ['array-transformations', 'arrays', 'callbacks', 'arrow-functions', 'operators-arithmetic', 'variables'],
    not: ['array-loops', 'array-analysis', 'closures', 'array-mutation-methods'],
  },
  {
    code: `const result = [];
[1, 2].forEach((n) => {
  result.push(n * 2);
});`,
    shows: ['array-loops', 'array-mutation-methods', 'arrays', 'callbacks'],
    not: ['array-transformations', 'closures', 'for-loops', 'array-analysis'],
  },
  {
    code: `const adult = people.find((person) => person.age >= 18);
const anyone = people.some((person) => person.vip);`,
    shows: ['array-analysis', 'callbacks', 'arrow-functions', 'objects', 'arrays'],
    not: ['array-transformations', 'array-loops', 'for-loops', 'closures'],
  },
  {
    code: `const pets = ['cat', 'dog'];
if (pets.includes('dog')) console.log(pets.indexOf('dog'));`,
    shows: ['array-analysis', 'arrays', 'conditionals-if', 'strings'],
    not: ['array-transformations', 'array-loops', 'comparison-equality', 'callbacks'],
  },
  {
    code: `const all = [2, 4].every((n) => n % 2 === 0);
const at = [2, 4].findIndex((n) => n > 3);`,
    shows: ['array-analysis', 'arrays', 'operators-arithmetic', 'comparison-equality', 'booleans'],
    not: ['array-transformations', 'array-loops', 'closures', 'array-mutation-methods'],
  },
  {
    code: `function has(list, wanted) {
  for (const one of list) {
    if (one === wanted) return true;
  }
  return false;
}`,
    shows: ['array-loops', 'for-loops', 'booleans', 'conditionals-if'],
    not: ['array-analysis', 'array-transformations', 'recursion', 'closures'],
  },
  {
    code: `const mail = 'ada@example.org';
console.log(mail.includes('@'), mail.indexOf('e'));`,
    shows: ['strings', 'variables'],
    not: ['array-analysis', 'arrays', 'regular-expressions', 'array-transformations'],
  },
  {
    code: `const allowed = new Set(['a']);
if (allowed.has('a')) console.log('yes');`,
    shows: ['sets-maps', 'conditionals-if', 'arrays'],
    not: ['array-analysis', 'array-loops', 'array-transformations', 'comparison-equality'],
  },
  {
    code: `function contains(text, part) {
  return text.toLowerCase().includes(part);
}
contains('Hello', 'ell');`,
    shows: ['strings', 'return-values', 'functions-call-define', 'booleans'],
    not: ['array-analysis', 'arrays', 'callbacks', 'scope'],
  },
  {
    code: `const [first, , third] = ['a', 'b', 'c'];
let x = 1;
let y = 2;
[x, y] = [y, x];`,
    shows: ['array-destructuring', 'arrays', 'variables'],
    not: ['object-destructuring', 'rest-spread', 'array-mutation-methods', 'array-loops', 'references-mutability'],
  },
  {
    code: `for (const [name, age] of Object.entries(ages)) {
  console.log(name, age);
}
const [head, ...tail] = list;`,
    shows: ['array-destructuring', 'rest-spread', 'for-loops', 'objects'],
    not: ['object-destructuring', 'while-loops', 'sets-maps', 'array-transformations'],
  },
  {
    code: `const swap = ([a, b]) => [b, a];
const [state, setState] = useState(0);`,
    shows: ['array-destructuring', 'arrow-functions', 'arrays', 'parameters-defaults'],
    not: ['object-destructuring', 'rest-spread', 'callbacks', 'closures'],
  },
  {
    code: `const pair = [1, 2];
const left = pair[0];
const right = pair[1];
const copy = { left, right };`,
    shows: ['arrays', 'objects', 'variables'],
    not: ['array-destructuring', 'object-destructuring', 'rest-spread', 'references-mutability', 'array-loops'],
  },
  {
    code: `function list(...items) {
  return items.join(', ');
}
const most = Math.max(...[3, 9]);
const user = { ...base, active: true };`,
    shows: ['rest-spread', 'arrays', 'objects', 'return-values', 'booleans'],
    not: ['array-destructuring', 'object-destructuring', 'array-mutation-methods', 'callbacks'],
  },
  {
    code: `function total() {
  let sum = 0;
  for (let i = 0; i < arguments.length; i++) sum += arguments[i];
  return sum;
}
console.log('and so on ...');`,
    shows: ['for-loops', 'operators-arithmetic', 'return-values', 'strings'],
    not: ['rest-spread', 'parameters-defaults', 'array-destructuring', 'callbacks'],
  },
  {
    code: `const merged = Object.assign({}, defaults, settings);
const joined = first.concat(second);`,
    shows: ['objects', 'variables'],
    not: ['rest-spread', 'references-mutability', 'array-mutation-methods', 'object-destructuring'],
  },
  {
    code: `const counts = [3, 8, 5];
const big = counts.findLast((n) => n > 4);
const where = counts.lastIndexOf(8);`,
    shows: ['array-analysis', 'arrays', 'comparison-equality', 'numbers'],
    not: ['array-transformations', 'array-loops', 'conditionals-switch', 'objects'],
  },
  {
    code: `const isKnown = (names, name) => names.some((one) => one === name);
isKnown(['Ada'], 'Bob');`,
    shows: ['array-analysis', 'callbacks', 'booleans', 'comparison-equality', 'arrays'],
    not: ['array-loops', 'array-transformations', 'closures', 'conditionals-switch'],
  },
  {
    code: `const largest = (numbers) => {
  const ordered = [...numbers].sort((a, b) => b - a);
  return ordered[0];
};
largest([1, 5, 3]);`,
    shows: ['references-mutability', 'array-mutation-methods', 'rest-spread', 'arrays', 'return-values'],
    not: ['array-transformations', 'array-analysis', 'objects', 'closures', 'comparison-equality'],
  },
  {
    code: `function middle(list) {
  const half = Math.floor(list.length / 2);
  return list[half];
}`,
    shows: ['arrays', 'numbers', 'operators-arithmetic', 'return-values'],
    not: ['array-loops', 'objects', 'array-analysis', 'references-mutability'],
  },
];
