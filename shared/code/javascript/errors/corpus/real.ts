/** A program that fails when it is run, and what a person sees who reads it. */
export interface Failing {
  readonly name: string;
  readonly code: string;
  /** Left out where engines may stop at several. */
  readonly line?: number;
  readonly expression: string;
  /** What the reason must speak of; left out where the code does not tell. */
  readonly why?: string;
  /** The code shows the expression and lets the reason only be guessed. */
  readonly probable?: true;
}

/** Every one is run. */
export const FAILING: readonly Failing[] = [
  {
    name: 'a nested object that one entry has not',
    code: `const people = [
  { name: 'Ada', address: { city: 'London' } },
  { name: 'Bob' },
];
function cities(list) {
  const result = [];
  for (const person of list) {
    result.push(person.address.city);
  }
  return result;
}
cities(people);
`,
    line: 8,
    expression: 'person.address',
  },
  {
    name: 'a Map that has no such key',
    code: `const stock = new Map([['tea', { count: 3 }]]);
function sell(item) {
  const entry = stock.get(item);
  entry.count -= 1;
}
sell('coffee');
`,
    line: 4,
    expression: 'entry',
    why: 'get on line 3',
  },
  {
    name: 'a branch without return',
    code: `function grade(points) {
  if (points > 90) {
    return { letter: 'A' };
  } else if (points > 80) {
    return { letter: 'B' };
  }
}
const g = grade(50);
console.log(g.letter);
`,
    line: 9,
    expression: 'g',
    why: 'grade (line 1) came to its end without a return',
  },
  {
    name: 'an arrow with braces',
    code: `const makeUser = (name) => { name: name };
const user = makeUser('Ada');
console.log(user.name);
`,
    line: 3,
    expression: 'user',
    why: 'makeUser (line 1) returns nothing',
  },
  {
    name: 'forEach taken for map',
    code: `const doubled = [1, 2, 3].forEach((n) => n * 2);
console.log(doubled.length);
`,
    line: 2,
    expression: 'doubled',
    why: 'forEach on line 1 always gives undefined',
  },
  {
    name: 'push in a chain',
    code: `const list = [3, 1];
list.push(2).sort();
`,
    line: 2,
    expression: 'list.push(2).sort',
    why: 'a number',
  },
  {
    name: 'a regex that does not match',
    code: `const text = 'no digits here';
const found = text.match(/\\d+/);
console.log(found[0]);
`,
    line: 3,
    expression: 'found',
    why: 'match on line 2 gives null',
  },
  {
    name: 'the wrong order of arguments',
    code: `function applyTwice(fn, value) {
  return fn(fn(value));
}
applyTwice(3, (n) => n + 1);
`,
    line: 2,
    expression: 'fn',
    why: 'a number',
  },
  {
    name: 'a callback that was not passed',
    code: `function load(id, done) {
  const data = { id };
  done(data);
}
load(7);
`,
    line: 3,
    expression: 'done',
    why: 'line 5 passes no done',
  },
  {
    name: 'a member of this that was never set',
    code: `class Cart {
  constructor() {
    this.items = [];
  }
  add(item) {
    this.item.push(item);
  }
}
new Cart().add('tea');
`,
    line: 6,
    expression: 'this.item',
    why: 'but items',
  },
  {
    name: 'this in a function in a method',
    code: `'use strict';
const team = {
  name: 'red',
  members: ['a', 'b'],
  list() {
    return this.members.map(function (member) {
      return member + this.name;
    });
  },
};
team.list();
`,
    line: 7,
    expression: 'this',
    why: 'no this of its own',
  },
  {
    name: 'length called',
    code: `const names = ['Ada', 'Bob'];
if (names.length() > 1) {
  console.log('many');
}
`,
    line: 2,
    expression: 'names.length',
    why: 'not a function',
  },
  {
    name: 'a misspelt method',
    code: `const names = ['b', 'a'];
const sorted = names.slice().sotr();
`,
    line: 2,
    expression: 'names.slice().sotr',
  },
  {
    name: 'a misspelt method of a literal',
    code: `const words = 'a b c'.split(' ');
const text = words.jion('-');
`,
    line: 2,
    expression: 'words.jion',
    why: 'an array',
  },
  {
    name: 'a variable set in one branch only',
    code: `let config;
const mode = 'test';
if (mode === 'live') {
  config = { url: 'x' };
}
console.log(config.url);
`,
    line: 6,
    expression: 'config',
  },
  {
    name: 'a counter that is const in a loop',
    code: `const count = 0;
for (const word of ['a', 'b']) {
  count++;
}
`,
    line: 3,
    expression: 'count',
    why: 'line 1',
  },
  {
    name: 'a loop over a number',
    code: `const n = 3;
for (const i of n) {
  console.log(i);
}
`,
    line: 2,
    expression: 'n',
    why: 'a number',
  },
  {
    name: 'spreading undefined',
    code: `function numbers() {
  const list = [1, 2];
}
const biggest = Math.max(...numbers());
`,
    line: 4,
    expression: 'numbers()',
    why: 'numbers (line 1) returns nothing',
  },
  {
    name: 'taking apart what was not passed',
    code: `function box({ width, height }) {
  return width * height;
}
const size = { width: 2, height: 3 };
box();
`,
    line: 1,
    expression: '{ width, height }',
    why: 'line 5',
  },
  {
    name: 'two names for one thing',
    code: `const student = { firstName: 'Ada' };
console.log(student.firstname.toUpperCase());
`,
    line: 2,
    expression: 'student.firstname',
    why: 'but firstName',
  },
  {
    name: 'a grid that runs over its edge',
    code: `const grid = [[1, 2], [3, 4]];
for (let row = 0; row <= grid.length; row++) {
  for (let col = 0; col < 2; col++) {
    console.log(grid[row][col]);
  }
}
`,
    line: 4,
    expression: 'grid[row]',
    why: 'one past the last element',
  },
  {
    name: 'an index of nothing',
    code: `const queue = [];
const next = queue.shift();
console.log(next.id);
`,
    line: 3,
    expression: 'next',
    why: 'shift on line 2',
  },
  {
    name: 'mutual recursion',
    code: `function isEven(n) {
  return isOdd(n - 1);
}
function isOdd(n) {
  return isEven(n - 1);
}
isEven(4);
`,
    expression: 'isEven and isOdd',
  },
  {
    name: 'a stop that is stepped over',
    code: `function half(n) {
  if (n === 1) {
    return 1;
  }
  return half(n / 3);
}
half(8);
`,
    expression: 'half',
    why: 'never reached',
    probable: true,
  },
  {
    name: 'a loop variable outside its loop',
    code: `for (let i = 0; i < 3; i++) {
  console.log(i);
}
console.log(i);
`,
    line: 4,
    expression: 'i',
    why: 'only inside',
  },
  {
    name: 'a text without quotes',
    code: `function greet(name) {
  return 'Hi ' + name;
}
greet(Ada);
`,
    line: 4,
    expression: 'Ada',
    why: 'quotes',
    probable: true,
  },
  {
    name: 'Python words',
    code: `const n = 3;
print(n);
`,
    line: 2,
    expression: 'print',
    why: 'console.log',
  },
  {
    name: 'a class used above its line',
    code: `const rex = new Dog();
class Dog {}
`,
    line: 1,
    expression: 'Dog',
    why: 'line 2',
  },
  {
    name: 'a class name for an object',
    code: `const Dog = { name: 'Rex' };
const rex = new Dog();
`,
    line: 2,
    expression: 'Dog',
    why: 'an object',
  },
  {
    name: 'null set on purpose',
    code: `let current = null;
function show() {
  console.log(current.title);
}
show();
`,
    line: 3,
    expression: 'current',
    why: 'line 1 gives null',
  },
  {
    name: 'no result of a method of the class',
    code: `class Shop {
  constructor() {
    this.goods = [{ id: 1 }];
  }
  search(id) {
    for (const good of this.goods) {
      if (good.id === id) good;
    }
  }
}
const shop = new Shop();
const hit = shop.search(1);
console.log(hit.id);
`,
    line: 13,
    expression: 'hit',
    why: 'search (line 5) returns nothing',
  },
  {
    name: 'several reads on one line',
    code: `const a = { b: { c: 1 } };
const d = {};
console.log(a.b.c + d.e.f + a.b.c);
`,
    line: 3,
    expression: 'd.e',
    why: 'd has no e',
  },
  {
    name: 'a template line after a line without semicolon',
    code: `const tag = 'x'
\`hello\`.trim()
`,
    line: 2,
    expression: "'x'",
    why: 'no ; at its end',
  },
  {
    name: 'an async function that was not awaited, in for…of',
    code: `async function fetchAll() {
  return [1, 2];
}
async function main() {
  for (const n of fetchAll()) console.log(n);
}
main();
`,
    line: 5,
    expression: 'fetchAll()',
    why: 'a promise',
  },
  {
    name: 'an own error in an else',
    code: `function withdraw(balance, amount) {
  if (amount <= balance) {
    return balance - amount;
  } else {
    throw new RangeError('not enough money');
  }
}
withdraw(5, 10);
`,
    line: 5,
    expression: "throw new RangeError('not enough money'…",
    why: 'amount <= balance on line 2 was false',
  },
  {
    name: 'a default that comes too late',
    code: `function area(box) {
  const { size } = box.inner;
  return size;
}
area({ inner: undefined });
`,
    line: 2,
    expression: 'box.inner',
    why: 'line 5 gives undefined',
  },
  {
    name: 'Object.keys of a missing property',
    code: `const data = { users: { ada: 1 } };
const names = Object.keys(data.user);
`,
    line: 2,
    expression: 'data.user',
    why: 'but users',
  },
  {
    name: 'a getter called',
    code: `class Circle {
  constructor(r) {
    this.r = r;
  }
  get area() {
    return this.r * this.r * 3;
  }
}
const c = new Circle(2);
console.log(c.area());
`,
    line: 10,
    expression: 'c.area',
  },
];
