import type { Sample } from './sample.ts';

export const records: readonly Sample[] = [
  {
    code: `const book = { title: 'Emma', pages: 474 };
book.pages = 475;
console.log(book.title, book['pages']);`,
    shows: ['objects', 'strings', 'numbers', 'variables'],
    not: ['references-mutability', 'classes', 'arrays', 'object-destructuring', 'json'],
  },
  {
    code: `function fullName(person) {
  return person.first + ' ' + person.last;
}`,
    shows: ['objects', 'strings', 'parameters-defaults', 'return-values'],
    not: ['operators-arithmetic', 'references-mutability', 'object-destructuring', 'classes'],
  },
  {
    code: `const keys = Object.keys(inventory);
for (const key of keys) console.log(inventory[key]);`,
    shows: ['objects', 'for-loops', 'array-loops', 'variables'],
    not: ['sets-maps', 'while-loops', 'object-destructuring', 'json'],
  },
  {
    code: `function run() {
  { console.log('block'); }
}
const text = '{ name: 1 }';`,
    shows: ['functions-call-define', 'strings', 'variables'],
    not: ['objects', 'json', 'scope', 'object-destructuring', 'numbers'],
  },
  {
    code: `const a = { n: 1 };
const b = a;
b.n = 2;
console.log(a.n);`,
    shows: ['references-mutability', 'objects', 'variables'],
    not: ['scope', 'closures', 'arrays', 'rest-spread'],
  },
  {
    code: `function rename(user, name) {
  user.name = name;
}
const ada = { name: 'ada' };
rename(ada, 'Ada');`,
    shows: ['references-mutability', 'objects', 'functions-call-define', 'parameters-defaults'],
    not: ['return-values', 'scope', 'closures', 'classes'],
  },
  {
    code: `const one = [1];
const two = [1];
const same = one;
console.log(one === two, one === same);`,
    shows: ['references-mutability', 'arrays', 'comparison-equality'],
    not: ['objects', 'array-mutation-methods', 'logical-operators', 'array-analysis'],
  },
  {
    code: `const todos = [{ done: false }, { done: false }];
for (const todo of todos) {
  todo.done = true;
}`,
    shows: ['references-mutability', 'array-loops', 'objects', 'booleans'],
    not: ['array-transformations', 'array-mutation-methods', 'closures', 'scope'],
  },
  {
    code: `function addTo(list, item) {
  list.push(item);
  return list;
}
const original = [];
addTo(original, 'x');`,
    shows: ['references-mutability', 'array-mutation-methods', 'arrays', 'return-values'],
    not: ['objects', 'rest-spread', 'closures', 'scope'],
  },
  {
    code: `const row = [0, 0];
const grid = [row, row];
grid[0][0] = 1;`,
    shows: ['references-mutability', 'arrays', 'numbers'],
    not: ['objects', 'array-mutation-methods', 'array-loops', 'array-destructuring'],
  },
  {
    code: `const original = { n: 1 };
const copy = { ...original };
copy.n = 2;
console.log(original.n);`,
    shows: ['rest-spread', 'objects', 'variables', 'references-mutability'],
    not: ['object-destructuring', 'arrays', 'classes'],
  },
  {
    code: `function next(n) {
  n = n + 1;
  return n;
}
let count = 1;
next(count);`,
    shows: ['functions-call-define', 'operators-arithmetic', 'return-values'],
    not: ['references-mutability', 'scope', 'closures', 'objects', 'increment-decrement'],
  },
  {
    code: `const counts = words.reduce((tally, word) => {
  tally[word] = (tally[word] || 0) + 1;
  return tally;
}, {});`,
    shows: ['objects', 'callbacks', 'logical-operators', 'operators-arithmetic', 'return-values'],
    not: ['references-mutability', 'optional-chaining-nullish', 'array-analysis'],
  },
  {
    code: `let selected = null;
function find(id) {
  return undefined;
}
if (selected === null) console.log(find(3) === undefined);`,
    shows: ['null-undefined', 'comparison-equality', 'conditionals-if', 'return-values'],
    not: ['optional-chaining-nullish', 'booleans', 'scope', 'objects'],
  },
  {
    code: `let nickname;
console.log(nickname);`,
    shows: ['null-undefined', 'variables'],
    not: ['hoisting-tdz', 'optional-chaining-nullish', 'strings', 'scope'],
  },
  {
    code: `function first(list) {
  if (list.length === 0) return null;
  return list[0];
}`,
    shows: ['null-undefined', 'arrays', 'conditionals-if', 'return-values', 'comparison-equality'],
    not: ['optional-chaining-nullish', 'array-analysis', 'objects', 'array-loops', 'errors-exceptions'],
  },
  {
    code: `if (typeof value === 'undefined') {
  value = 1;
}`,
    shows: ['null-undefined', 'values-types', 'comparison-equality', 'conditionals-if'],
    not: ['optional-chaining-nullish', 'variables', 'strings', 'booleans'],
  },
  {
    code: `const points = 0;
const name = '';
if (!name) console.log(points);`,
    shows: ['values-types', 'logical-operators', 'conditionals-if', 'numbers', 'strings'],
    not: ['null-undefined', 'optional-chaining-nullish', 'booleans', 'comparison-equality'],
  },
  {
    code: `const text = JSON.stringify({ a: 1 }, null, 2);
const back = JSON.parse(text);`,
    shows: ['json', 'objects', 'variables', 'numbers'],
    not: ['null-undefined', 'classes', 'object-destructuring', 'modules'],
  },
  {
    code: `const city = user?.address?.city;
const name = user?.name ?? 'guest';
config.size ??= 10;`,
    shows: ['optional-chaining-nullish', 'variables', 'strings', 'numbers'],
    not: ['null-undefined', 'logical-operators', 'conditionals-ternary', 'conditionals-if'],
  },
  {
    code: `const label = options.label ?? 'none';
onDone?.();`,
    shows: ['optional-chaining-nullish', 'objects', 'strings'],
    not: ['null-undefined', 'logical-operators', 'conditionals-if', 'callbacks'],
  },
  {
    code: `const first = results?.[0];
console.log(first?.score);`,
    shows: ['optional-chaining-nullish', 'variables'],
    not: ['null-undefined', 'logical-operators', 'conditionals-ternary', 'strings'],
  },
  {
    code: `const city = user && user.address ? user.address.city : 'unknown';
const size = given || 10;`,
    shows: ['logical-operators', 'conditionals-ternary', 'objects', 'variables'],
    not: ['optional-chaining-nullish', 'null-undefined', 'conditionals-if', 'booleans'],
  },
  {
    code: `const { name, address: { city } } = user;
console.log(name, city);`,
    shows: ['object-destructuring', 'variables'],
    not: ['array-destructuring', 'rest-spread', 'parameters-defaults', 'modules'],
  },
  {
    code: `function area({ width, height = 1 }) {
  return width * height;
}
area({ width: 3 });`,
    shows: ['object-destructuring', 'objects', 'functions-call-define', 'operators-arithmetic'],
    not: ['array-destructuring', 'rest-spread', 'references-mutability', 'closures'],
  },
  {
    code: `for (const { id, ...others } of rows) {
  console.log(id, others);
}`,
    shows: ['object-destructuring', 'rest-spread', 'for-loops', 'array-loops'],
    not: ['array-destructuring', 'while-loops', 'callbacks', 'array-transformations'],
  },
  {
    code: `const names = users.map(({ name }) => name);
let id;
({ id } = users[0]);`,
    shows: ['object-destructuring', 'array-transformations', 'arrow-functions', 'arrays'],
    not: ['array-destructuring', 'rest-spread', 'null-undefined', 'closures'],
  },
  {
    code: `import { readFile } from 'node:fs';
const name = 'Ada';
const age = 36;
const user = { name, age };`,
    shows: ['modules', 'objects', 'values-types', 'strings'],
    not: ['object-destructuring', 'rest-spread', 'classes', 'promises'],
  },
];
